// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr QChar mark(0x001a); // SUBSTITUTE; four hexadecimal digits follow

bool isHalf(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

QString escaped(const QString &text)
{
    const auto isRare = [](QChar c) { return c.isNull() || c == mark || c.isSurrogate(); };
    if (std::ranges::none_of(text, isRare))
        return text;
    QString safe;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c.isNull() || c == mark || isHalf(text, at))
            safe += mark + u"%1"_s.arg(uint(c.unicode()), 4, 16, '0'_L1);
        else
            safe += c;
    }
    return safe;
}

QString unescaped(const QString &text)
{
    if (!text.contains(mark))
        return text;
    QString whole;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isNumber = false;
        const uint code = text.at(at) == mark ? QStringView(text).mid(at + 1, 4).toUInt(&isNumber, 16) : 0;
        whole += isNumber ? QChar(char16_t(code)) : text.at(at);
        at += isNumber ? 4 : 0;
    }
    return whole;
}

using Change = QString (*)(const QString &);

QJsonValue changed(const QJsonValue &value, Change change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray())
            all.append(changed(one, change));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject all;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        all.insert(change(field.key()), changed(field.value(), change));
    return all;
}

} // namespace

QJsonObject toTeamJson(const QJsonObject &object)
{
    return changed(object, escaped).toObject();
}

QJsonObject fromTeamJson(const QJsonObject &object)
{
    return changed(object, unescaped).toObject();
}

} // namespace renotify
