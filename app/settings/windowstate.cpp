// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/windowstate.h"

#include "settings/inifile.h"

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

const auto group = u"Window"_s;
const auto geometryKey = u"geometry"_s;
const auto headerKey = u"historyHeader"_s;
const auto splitterPrefix = u"splitter/"_s;
const auto serviceKey = u"draft/service"_s;
const auto identityKey = u"draft/identity"_s;
const auto challengeKey = u"draft/challenge"_s;
const auto ttlKey = u"draft/ttl"_s;
const auto reasonKey = u"draft/reason"_s;

/// As much of the text as has room in the file, where a character takes 6 bytes if it is not ASCII.
QString fitting(const QString &text)
{
    qsizetype room = 6 << 10; // bytes
    for (qsizetype i = 0; i < text.size(); ++i) {
        room -= text.at(i).unicode() < 0x80 ? 2 : 6;
        if (room < 0)
            return text.first(i);
    }
    return text;
}

QMap<QString, QByteArray> splittersIn(const QVariantMap &values)
{
    QMap<QString, QByteArray> splitters;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key().startsWith(splitterPrefix))
            splitters.insert(value.key().sliced(splitterPrefix.size()), value->toByteArray());
    }
    return splitters;
}

std::optional<Ttl> ttlFrom(const QVariant &value)
{
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    return isNumber ? Ttl::from(seconds) : std::nullopt;
}

} // namespace

WindowState loadWindowState(const QString &path)
{
    const QVariantMap values = readIni(path, group);
    return {.geometry = values.value(geometryKey).toByteArray(),
            .splitters = splittersIn(values),
            .historyHeader = values.value(headerKey).toByteArray(),
            .draft = {.service = values.value(serviceKey).toString(),
                      .identity = values.value(identityKey).toString(),
                      .challenge = values.value(challengeKey).toString(),
                      .ttl = ttlFrom(values.value(ttlKey)),
                      .reason = values.value(reasonKey).toString()}};
}

Result<Done> saveWindowState(const QString &path, const WindowState &state)
{
    const FormDraft &draft = state.draft;
    QVariantMap values{{geometryKey, state.geometry},
                       {headerKey, state.historyHeader},
                       {serviceKey, fitting(draft.service)},
                       {identityKey, fitting(draft.identity)},
                       {challengeKey, fitting(draft.challenge)},
                       {reasonKey, fitting(draft.reason)}};
    if (draft.ttl)
        values.insert(ttlKey, draft.ttl->seconds());
    for (auto splitter = state.splitters.begin(); splitter != state.splitters.end(); ++splitter)
        values.insert(splitterPrefix + splitter.key(), splitter.value());
    return writeIni(path, group, values);
}

} // namespace renotify
