// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/headernames.h"

#include <QLibraryInfo>
#include <QVersionNumber>

#include <algorithm>
#include <array>
#include <string_view>

namespace renotify {

namespace {

/// Words of well-known names that are not spelled with one capital followed by small letters.
constexpr std::array<std::string_view, 8> words{"API", "CT", "ETag", "MD5", "NEL", "UA", "WWW", "XSS"};

QByteArray usualWord(QByteArray word)
{
    const auto isWord = [&](std::string_view known) { return word.compare(known, Qt::CaseInsensitive) == 0; };
    if (const auto known = std::ranges::find_if(words, isWord); known != words.end())
        return QByteArray(known->data(), qsizetype(known->size()));
    return word.first(qMin<qsizetype>(1, word.size())).toUpper() + word.sliced(qMin<qsizetype>(1, word.size()));
}

} // namespace

QByteArray usualSpelling(const QByteArray &name)
{
    QByteArrayList spelled = name.split('-');
    std::ranges::transform(spelled, spelled.begin(), usualWord);
    return spelled.join('-');
}

QList<QNetworkReply::RawHeaderPair> headersOf(const QNetworkReply &reply)
{
    QList<QNetworkReply::RawHeaderPair> headers = reply.rawHeaderPairs();
    if (QLibraryInfo::version() < QVersionNumber(6, 7))
        return headers;
    for (auto &[name, value] : headers) {
        if (name == name.toLower())
            name = usualSpelling(name);
    }
    return headers;
}

} // namespace renotify
