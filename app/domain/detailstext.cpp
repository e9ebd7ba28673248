// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/detailstext.h"

#include <array>
#include <utility>

namespace renotify::detailstext {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRest = 120; // characters
constexpr qsizetype fullLine = 60;     // characters; mail programs break lines that are longer

/// Joins a UUID or a SHA-256 that was broken over two lines, of which the second may be quoted.
QString joined(QString text)
{
    static const QString gap = u"(?:[ \\t]{0,4}\\r?\\n[ \\t>|]{0,8})?"_s;
    static const QString digit = u"(?:[0-9a-f]%1)"_s.arg(gap);
    static const QRegularExpression uuid =
        pattern(u"(?<![0-9A-Za-z-])%1{8}-%2(?:%1{4}-%2){3}%1{11}[0-9a-f](?![0-9A-Za-z-])"_s.arg(digit, gap));
    static const QRegularExpression hash =
        pattern(u"(?<![0-9A-Za-z])([0-9a-f]{20,63})[ \\t]{0,4}\\r?\\n[ \\t>|]{0,8}([0-9a-f]{1,44})(?![0-9A-Za-z])"_s);
    static const QRegularExpression breaks = pattern(u"[\\s>|]+"_s);
    const auto joinAll = [](const QString &parts, const QRegularExpression &broken, auto isOne) {
        QString whole;
        qsizetype done = 0;
        for (const auto &match : broken.globalMatch(parts)) {
            whole += QStringView(parts).sliced(done, match.capturedStart() - done);
            whole += isOne(match) ? match.captured().remove(breaks) : match.captured();
            done = match.capturedEnd();
        }
        whole += QStringView(parts).sliced(done);
        return whole;
    };
    text = joinAll(text, uuid, [](const QRegularExpressionMatch &) { return true; });
    return joinAll(text, hash, [](const QRegularExpressionMatch &match) { // but not two lines with 32 digits each
        const qsizetype first = match.capturedLength(1);
        return first != 32 && first + match.capturedLength(2) == 64;
    });
}

/// The bare value that ends at `end`, and first, if it may continue on the next line, the value with that continuation.
QStringList inOneLine(const QString &text, qsizetype begin, qsizetype end, const QString &bare)
{
    static const QRegularExpression rest =
        pattern(u"^[ \\t]*\\r?\\n[ \\t>|]*([^\\s\"'&,;|<>(){}\\[\\]:=]{1,64})(?![:=])"_s);
    const auto match = rest.match(text.mid(end, longestRest));
    if (!match.hasMatch())
        return {bare};
    const qsizetype line = text.lastIndexOf(u'\n', begin) + 1;
    const bool isQuoted = QStringView(text).sliced(line).trimmed().startsWith(u'>');
    if (bare.endsWith(u'-'))
        return {bare + match.captured(1)};
    return isQuoted && end - line >= fullLine ? QStringList{bare + match.captured(1), bare} : QStringList{bare};
}

} // namespace

QRegularExpression pattern(const QString &text)
{
    using enum QRegularExpression::PatternOption;
    return QRegularExpression(text, CaseInsensitiveOption | UseUnicodePropertiesOption);
}

QString plain(const QString &text)
{
    QString plain = text;
    static const std::array<std::pair<QRegularExpression, QString>, 11> wrappings{{
        {pattern(u"(?<=[0-9A-Za-z])\\*{3,}|\\*{3,}(?=[0-9A-Za-z])"_s), u"…"_s}, // masked digits, not Markdown
        {pattern(u"[\\x{00ad}\\x{200b}-\\x{200f}\\x{2060}\\x{feff}*`]"_s), {}}, // invisible, and Markdown's marks
        {pattern(u"=\\r?\\n"_s), {}},                                           // quoted-printable
        {pattern(u"\\\\\\r?\\n"_s), u" "_s},                                    // a long line of a shell
        {pattern(u"\\\\+([\"'/&])"_s), u"\\1"_s},                               // JSON inside JSON
        {pattern(u"(?<=[0-9A-Za-z])[\\x{2010}-\\x{2015}\\x{2212}\\x{fe58}\\x{fe63}\\x{ff0d}](?=[0-9A-Za-z])"_s),
         u"-"_s},
        {pattern(u"&quot;|&#34;|&#x22;|[\u201c\u201d\u201e\u00ab\u00bb]"_s), u"\""_s},
        {pattern(u"&#39;|&apos;|[\u2018\u2019]"_s), u"'"_s},
        {pattern(u"&amp;|\\\\u0026"_s), u"&"_s},
        {pattern(u"&#x2f;|&#47;"_s), u"/"_s},
        {pattern(u"&nbsp;|\\x{00a0}|<[/]?(?:b|i|p|br|td|tr|th|div|span|code|strong|em)\\b[^<>]{0,200}>"_s), u" "_s},
    }};
    for (const auto &[wrapping, content] : wrappings)
        plain.replace(wrapping, content);
    return joined(plain);
}

QStringList valuesOf(const QString &key, const QString &text)
{
    const QRegularExpression expression =
        pattern(u"(?<![\\w-])(--)?(?:%1)[\"']?(?:[ \\t]*(?:=>|:=|[:=|])[ \\t]*|[ \\t]*\\t[ \\t]*|(?(1)[ ]+|(?!)))"
                "(?:\"([^\"\\r\\n]{1,1024})\"|'([^'\\r\\n]{1,1024})'|([^\\s\"'&,;|<>(){}\\[\\]]{1,1024}))"_s.arg(key));
    QStringList values;
    for (const auto &match : expression.globalMatch(text)) {
        const QString bare = match.captured(4);
        values += bare.isEmpty() ? QStringList{match.captured(2) + match.captured(3)}
                                 : inOneLine(text, match.capturedStart(), match.capturedEnd(), bare);
    }
    return values;
}

QString unescaped(QString value)
{
    static const QRegularExpression escape = pattern(u"\\\\u([0-9a-f]{4})"_s);
    for (auto match = escape.match(value); match.hasMatch(); match = escape.match(value))
        value.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return value;
}

} // namespace renotify::detailstext
