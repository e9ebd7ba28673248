// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/details.h"

#include <QByteArray>
#include <QRegularExpression>

#include <array>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

template<class T>
void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

QRegularExpression pattern(const QString &text)
{
    using enum QRegularExpression::PatternOption;
    return QRegularExpression(text, CaseInsensitiveOption | UseUnicodePropertiesOption);
}

QString percentDecoded(const QString &text)
{
    return text.contains(u'%') ? QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8())) : text;
}

/// Takes off what mail programs, shells, JSON and HTML put around and into a text.
QString plain(QStringView text)
{
    QString plain = text.first(qMin(text.size(), Details::longest)).toString();
    static const std::array<std::pair<QRegularExpression, QString>, 9> wrappings{{
        {pattern(u"[\\x{00ad}\\x{200b}-\\x{200f}\\x{2060}\\x{feff}*`]"_s), {}}, // unseen, and Markdown's
        {pattern(u"=\\r?\\n"_s), {}},                                           // quoted-printable
        {pattern(u"\\\\\\r?\\n"_s), u" "_s},                                    // a shell's long line
        {pattern(u"\\\\+([\"'/&])"_s), u"\\1"_s},                               // JSON in JSON
        {pattern(u"&quot;|&#34;|&#x22;|[\u201c\u201d\u201e\u00ab\u00bb]"_s), u"\""_s},
        {pattern(u"&#39;|&apos;|[\u2018\u2019]"_s), u"'"_s},
        {pattern(u"&amp;|\\\\u0026"_s), u"&"_s},
        {pattern(u"&#x2f;|&#47;"_s), u"/"_s},
        {pattern(u"&nbsp;|\\x{00a0}|<[/]?(?:b|i|p|br|td|tr|th|div|span|code|strong|em)\\b[^<>]{0,200}>"_s), u" "_s},
    }};
    for (const auto &[wrapping, content] : wrappings)
        plain.replace(wrapping, content);
    return plain;
}

QString withCapitals(const QString &sid)
{
    return sid.first(2).toUpper() + sid.sliced(2);
}

void findSids(const QString &text, Details &details)
{
    // A mail program may have broken the line within the digits, and quoted the rest.
    static const QRegularExpression sid = pattern(
        u"(?<![0-9A-Za-z])(?:VA|YC|AC|SK|YE|YF|NT|RQ)(?:[0-9a-f](?:[ \\t]{0,4}\\r?\\n[ \\t>|]{0,8})?){32}(?![0-9A-Za-z])"_s);
    static const QRegularExpression breaks = pattern(u"[\\s>|]+"_s);
    for (const auto &match : sid.globalMatch(text)) {
        const QString whole = withCapitals(match.captured().remove(breaks));
        if (const auto service = ServiceSid::parse(whole))
            addOnce(details.services, *service);
        else if (const auto challenge = ChallengeSid::parse(whole))
            addOnce(details.challenges, *challenge);
        else if (!whole.startsWith("RQ"_L1)) // a request's, in every log of Twilio's
            addOnce(details.otherSids, whole);
    }
    static const QRegularExpression broken =
        pattern(u"(?<![0-9A-Za-z])(?:VA|YC)(?=[a-f]*[0-9])(?:[0-9a-f]{16,31}|[0-9a-f]{33,64})(?![0-9A-Za-z\\r\\n])"_s);
    for (const auto &match : broken.globalMatch(text))
        addOnce(details.brokenSids, withCapitals(match.captured()));
}

void addIdentity(QStringView text, Details &details)
{
    if (hasSidShape(text.trimmed()))
        return;
    if (const auto identity = Identity::parse(text))
        addOnce(details.identities, *identity);
}

/// `…/Entities/<identity>/…`; a URL within a URL is encoded once more.
void findInPaths(const QString &text, Details &details)
{
    static const QRegularExpression segment = pattern(u"/Entities/([^/\\s\"'?#<>{}\\\\)\\]]+)"_s);
    for (const QString &form : {text, percentDecoded(text)}) {
        for (const auto &match : segment.globalMatch(form))
            addIdentity(percentDecoded(match.captured(1)), details);
        if (!details.identities.isEmpty())
            return;
    }
}

/// What stands behind `key`, as JSON, YAML, a query, a header, an option, a log or a ticket's form write it.
QStringList valuesOf(const QString &key, const QString &text)
{
    const QRegularExpression expression =
        pattern(u"(?<![\\w-])(--)?(?:%1)[\"']?(?:[ \\t]*(?:=>|:=|[:=|])[ \\t]*|[ \\t]*\\t[ \\t]*|(?(1)[ ]+|(?!)))"
                "(?:\"([^\"\\r\\n]{1,1024})\"|'([^'\\r\\n]{1,1024})'|([^\\s\"'&,;|<>(){}\\[\\]]{1,1024}))"_s.arg(key));
    QStringList values;
    for (const auto &match : expression.globalMatch(text)) {
        const QString bare = match.captured(4);
        values += bare.isEmpty() ? match.captured(2) + match.captured(3) : percentDecoded(bare);
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

void findByName(const QString &text, Details &details)
{
    static const QStringList names{
        u"(?:(?:entity|user|customer|verify|twilio)[ _.-]?)?identity"_s,
        u"identit\u00e4t|identit\u00e9|identidad|identidade|\u30a2\u30a4\u30c7\u30f3\u30c6\u30a3\u30c6\u30a3"_s,
        u"user[ _-]?(?:id|uuid)|customer[ _-]?(?:id|uuid)|entity[ _-]?id"_s};
    for (const QString &name : names) {
        for (const QString &value : valuesOf(name, text))
            addIdentity(unescaped(value), details);
        if (!details.identities.isEmpty())
            return;
    }
}

QStringList cells(const QString &line)
{
    for (const QChar separator : {u'\t', u'|', u';', u','}) {
        QStringList cells;
        for (const QString &cell : line.split(separator))
            cells += cell.trimmed().remove(u'"');
        if (cells.size() > 2)
            return cells;
    }
    return {};
}

/// A table: beneath a head that says so, or between the service and the challenge, where our History has it.
void findInRows(const QString &text, Details &details)
{
    static const QRegularExpression head = pattern(u"^(?:entity |user )?identity$"_s);
    static const QRegularExpression named = pattern(u"[:=]"_s); // that is no table
    qsizetype column = -1;
    for (const QString &line : text.split(u'\n')) {
        const QStringList row = cells(line);
        if (const qsizetype at = row.indexOf(head); at >= 0) {
            column = at;
            continue;
        }
        qsizetype service = -1;
        qsizetype challenge = -1;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (ServiceSid::parse(row[i]))
                service = i;
            if (ChallengeSid::parse(row[i]))
                challenge = i;
        }
        if (column >= 0 && column < row.size() && challenge >= 0)
            addIdentity(row[column], details);
        else if (service >= 0 && challenge == service + 2 && !row[service + 1].contains(named))
            addIdentity(row[service + 1], details);
    }
}

/// A UUID or a SHA-256, the usual identities, if nothing says that it is something else.
void findByShape(const QString &text, Details &details)
{
    static const QRegularExpression shape =
        pattern(u"(?<![0-9A-Za-z-])(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{64})(?![0-9A-Za-z-])"_s);
    static const QRegularExpression other =
        pattern(u"(?:request|req|trace|span|correlation|session|message|device|event|transaction|idempotency|commit|"
                "digest|sha256)[ _-]?(?:id|key|uuid|token)?[\"']?[ \\t]*[:= ][ \\t]*[\"']?$"_s);
    for (const auto &match : shape.globalMatch(text)) {
        const qsizetype start = qMax(qsizetype(0), match.capturedStart() - 40);
        if (!other.match(text.sliced(start, match.capturedStart() - start)).hasMatch())
            addIdentity(match.captured(), details);
    }
    if (details.identities.isEmpty() && details.services.isEmpty() && details.challenges.isEmpty()) {
        const auto alone = Identity::parse(text);
        if (alone && alone->isUsual() && !hasSidShape(alone->toString()) && details.brokenSids.isEmpty())
            addOnce(details.identities, *alone);
    }
}

void findTtls(const QString &text, Details &details)
{
    static const QRegularExpression ttl =
        pattern(u"(?<![\\w-])(?:--)?(?:ttl|time[ _-]?to[ _-]?live)(?:[ _-](?:in[ _-])?seconds)?[\"']?[ "
                u"\\t]*(?:=>|[:=|]|%3D|\\t|is|of|[ \\t])[ \\t]*[\"']?"
                "(-?[0-9]{1,9})(?![0-9.])[ \\t]*(m(?:in(?:ute)?s?)?\\b)?"_s);
    for (const auto &match : ttl.globalMatch(text)) {
        const qint64 seconds = match.captured(1).toLongLong() * (match.captured(2).isEmpty() ? 1 : 60);
        if (seconds >= Ttl::least && seconds <= Ttl::most)
            addOnce(details.ttls, *Ttl::from(int(seconds)));
        else
            addOnce(details.refusedTtls, seconds);
    }
}

} // namespace

Details Details::find(QStringView text)
{
    Details details;
    const QString unwrapped = plain(text);
    const QString decoded = percentDecoded(unwrapped);
    findSids(unwrapped, details);
    if (details.services.isEmpty() && details.challenges.isEmpty())
        findSids(decoded, details);

    using Finder = void (*)(const QString &, Details &);
    for (const Finder find : {findInPaths, findInRows, findByName, findByShape}) {
        if (details.identities.isEmpty())
            find(unwrapped, details);
    }
    findTtls(unwrapped, details);
    if (details.ttls.isEmpty() && details.refusedTtls.isEmpty())
        findTtls(decoded, details);
    return details;
}

} // namespace renotify
