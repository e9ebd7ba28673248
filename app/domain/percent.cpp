// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/percent.h"

#include <QByteArray>
#include <QRegularExpression>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

bool isEscapeDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

std::optional<QString> percentDecoded(QStringView text)
{
    for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1)) {
        if (i + 2 >= text.size() || !isEscapeDigit(text[i + 1]) || !isEscapeDigit(text[i + 2]))
            return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    const QString decoded = QString::fromUtf8(bytes);
    // Compared, because a decoder waits for the rest of a character that is cut off, and reports no error.
    return decoded.toUtf8() == bytes ? std::optional(decoded) : std::nullopt;
}

QString percentDecodedInPlaces(const QString &text)
{
    static const QRegularExpression escapes(u"(?:%[0-9a-fA-F]{2})+"_s);
    QString decoded;
    qsizetype done = 0;
    for (const auto &match : escapes.globalMatch(text)) {
        decoded += QStringView(text).sliced(done, match.capturedStart() - done);
        decoded += percentDecoded(match.capturedView()).value_or(match.captured());
        done = match.capturedEnd();
    }
    decoded += QStringView(text).sliced(done);
    return decoded;
}

} // namespace renotify
