// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/details.h"

#include "domain/detailstable.h"
#include "domain/detailstext.h"
#include "domain/percent.h"
#include "domain/sendlink.h"

#include <QRegularExpression>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace detailstext;

namespace {

using Why = Details::Unreadable::Why;

constexpr qsizetype longestShown = 80;    // characters
constexpr qsizetype mostCandidates = 200; // nobody chooses from more

template<class T>
void addOnce(QList<T> &list, const T &value)
{
    if (list.size() < mostCandidates && !list.contains(value))
        list.append(value);
}

QString withCapitals(const QString &sid)
{
    return sid.first(2).toUpper() + sid.sliced(2);
}

void findSids(const QString &text, Details &details)
{
    // A mail program may have broken the line among the digits, and quoted the rest.
    static const QRegularExpression sid = pattern(
        u"(?<![0-9A-Za-z])(?:VA|YC|AC|SK|YE|YF|NT|RQ)(?:[0-9a-f](?:[ \\t]{0,4}\\r?\\n[ \\t>|]{0,8})?){32}(?![0-9A-Za-z])"_s);
    static const QRegularExpression breaks = pattern(u"[\\s>|]+"_s);
    for (const auto &match : sid.globalMatch(text)) {
        const QString whole = withCapitals(match.captured().remove(breaks));
        if (const auto service = ServiceSid::parse(whole))
            addOnce(details.services, *service);
        else if (const auto challenge = ChallengeSid::parse(whole))
            addOnce(details.challenges, *challenge);
        else if (!whole.startsWith("RQ"_L1)) // the SID of a request, which every log of Twilio's has
            addOnce(details.otherSids, whole);
    }
    static const QRegularExpression broken =
        pattern(u"(?<![0-9A-Za-z])(?:VA|YC)(?=[a-f]*[0-9])(?:[0-9a-f]{16,31}|[0-9a-f]{33,64})(?![0-9A-Za-z\\r\\n])"_s);
    for (const auto &match : broken.globalMatch(text))
        addOnce(details.brokenSids, withCapitals(match.captured()));
}

void addTtl(qint64 seconds, Details &details)
{
    if (seconds >= Ttl::least && seconds <= Ttl::most)
        addOnce(details.ttls, *Ttl::from(int(seconds)));
    else
        addOnce(details.refusedTtls, seconds);
}

void take(const SendLink &link, Details &details)
{
    const auto takeInto = [](const auto &value, auto &list) {
        if (value)
            addOnce(list, *value);
    };
    takeInto(link.service, details.services);
    takeInto(link.identity, details.identities);
    takeInto(link.challenge, details.challenges);
    takeInto(link.ttl, details.ttls);
    takeInto(link.reason, details.tickets);
}

void addUnreadable(const QString &text, Why why, Details &details)
{
    addOnce(details.unreadable, {text.trimmed().left(longestShown), why});
}

void addIdentity(QStringView text, Details &details)
{
    static const QRegularExpression masks = pattern(u"…|\\.\\.\\.|•|\\*\\*"_s);
    static const QRegularExpression number = pattern(u"^[0-9](?:[.,][0-9]+)?E\\+[0-9]{2,3}$"_s);
    const QString trimmed = text.trimmed().toString();
    if (hasSidShape(trimmed))
        return;
    if (trimmed.contains(masks))
        addUnreadable(trimmed, Why::Masked, details);
    else if (number.match(trimmed).hasMatch())
        addUnreadable(trimmed, Why::SpreadsheetNumber, details);
    else if (const auto identity = Identity::parse(trimmed))
        addOnce(details.identities, *identity);
}

void addEncodedIdentity(const QString &text, Details &details)
{
    if (const auto decoded = percentDecoded(text))
        addIdentity(*decoded, details);
    else
        addUnreadable(text, Why::BrokenEscape, details);
}

/// `…/Entities/<identity>/…`. A URL inside another URL is encoded once more.
void findInPaths(const QString &text, Details &details)
{
    static const QRegularExpression segment = pattern(u"/Entities/([^/\\s\"'?#<>{}\\\\)\\]]+)"_s);
    for (const QString &form : {text, percentDecodedInPlaces(text)}) {
        for (const auto &match : segment.globalMatch(form))
            addEncodedIdentity(match.captured(1), details);
        if (!details.identities.isEmpty() || !details.unreadable.isEmpty())
            return;
    }
}

void findInRows(const QString &text, Details &details)
{
    for (const DetailsRow &row : rowsOf(text)) {
        addIdentity(row.identity, details);
        if (!row.ticket.isEmpty())
            addOnce(details.tickets, row.ticket.left(SendLink::longestReason));
        bool isNumber = false;
        const qint64 seconds = row.ttl.toLongLong(&isNumber);
        if (isNumber)
            addTtl(seconds, details);
    }
}

void findByName(const QString &text, Details &details)
{
    static const QStringList names{
        u"(?:(?:entity|user|customer|verify|twilio)[ _.-]?)?identity"_s,
        u"identit\u00e4t|identit\u00e9|identidad|identidade|\u30a2\u30a4\u30c7\u30f3\u30c6\u30a3\u30c6\u30a3"_s,
        u"user[ _-]?(?:id|uuid)|customer[ _-]?(?:id|uuid)|entity[ _-]?id"_s};
    for (const QString &name : names) {
        for (const QString &value : valuesOf(name, text))
            addEncodedIdentity(unescaped(value), details);
        if (!details.identities.isEmpty() || !details.unreadable.isEmpty())
            return;
    }
}

/// `the caller (identity ada-4711)`: the word after "identity", unless it is an ordinary word.
void findInSentences(const QString &text, Details &details)
{
    static const QRegularExpression named =
        pattern(u"(?<![\\w-])identity[ \\t]+(?:is[ \\t]+)?[\"']?([0-9a-z][\\w.@+-]{2,200})"_s);
    static const QRegularExpression unusual = pattern(u"[0-9@_-]"_s);
    for (const auto &match : named.globalMatch(text)) {
        QString word = match.captured(1);
        while (word.endsWith(u'.') || word.endsWith(u'-'))
            word.chop(1);
        if (word.contains(unusual))
            addIdentity(word, details);
    }
}

void takeLink(const QString &text, Details &details)
{
    constexpr auto head = "renotify:send?"_L1;
    static const QRegularExpression behind = pattern(u"[.,;:!)\\]}^]+$"_s);
    std::optional<QString> link = QString(text).remove(behind);
    if (!link->startsWith(head, Qt::CaseInsensitive))
        link->truncate(link->contains(u'&') ? link->indexOf(u'&') : link->size()); // the outer link continues here
    for (int layers = 0; layers < 4 && link && !link->startsWith(head, Qt::CaseInsensitive); ++layers)
        link = percentDecoded(*link);
    const SendLink found = SendLink::parse(link.value_or(QString()));
    if (found.fault == SendLink::Fault::None)
        take(found, details);
    else
        addUnreadable(text, Why::BrokenLink, details);
}

/// Takes our links out of the text, including those in the query of another link. The parts of a valid link belong
/// together and are all taken; nothing is taken from an invalid one.
QString withoutLinks(const QString &text, Details &details)
{
    static const QRegularExpression links =
        pattern(u"renotify(?::|%(?:25){0,3}3A)send(?:\\?|%(?:25){0,3}3F)[^\\s\"'<>]{0,8192}"_s);
    QString rest;
    qsizetype done = 0;
    for (const auto &match : links.globalMatch(text)) {
        takeLink(match.captured(), details);
        rest += QStringView(text).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
    }
    rest += QStringView(text).sliced(done);
    return rest;
}

void findTickets(const QString &text, Details &details)
{
    static const QRegularExpression named = pattern(
        u"(?<![\\w-])(?:ticket|case|incident|issue)(?:[ _-]?(?:number|no\\.?|id|nr\\.?))?[\"']?[ \\t]*[:=#]?[ \\t]*"
        "[\"'#]?((?=[a-z-]{0,12}[0-9])[0-9a-z][0-9a-z-]{2,39})(?![\\w-])"_s);
    static const QRegularExpression shape(
        u"(?<![\\w-])(?!UTF-|SHA-|ISO-|RFC-|TLS-|HTTP-|CVE-)[A-Z][A-Z0-9]{1,9}-[0-9]{2,9}(?![\\w-])"_s);
    for (const QRegularExpression &expression : {named, shape}) {
        for (const auto &match : expression.globalMatch(text)) {
            const QString ticket = match.captured(expression.captureCount());
            const auto isIt = [&](const Identity &identity) { return identity.toString().contains(ticket); };
            if (!hasSidShape(ticket) && std::ranges::none_of(details.identities, isIt))
                addOnce(details.tickets, ticket);
        }
        if (!details.tickets.isEmpty())
            return;
    }
}

/// A UUID or a SHA-256, which most identities are, unless the text says that it is something else.
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
                "(-?[0-9]{1,9})(?![0-9]|\\.[0-9])[ \\t]*(m(?:in(?:ute)?s?)?\\b)?"_s);
    for (const auto &match : ttl.globalMatch(text)) {
        const qint64 seconds = match.captured(1).toLongLong() * (match.captured(2).isEmpty() ? 1 : 60);
        addTtl(seconds, details);
    }
}

/// What the rest of the text says about the customer.
void findCustomer(const QString &text, Details &details)
{
    const QString decoded = percentDecodedInPlaces(text);
    findSids(text, details);
    if (details.services.isEmpty() && details.challenges.isEmpty())
        findSids(decoded, details);

    const qsizetype unreadable = details.unreadable.size();
    using Finder = void (*)(const QString &, Details &);
    for (const QString &form : {text, decoded}) {
        for (const Finder find : {findInPaths, findInRows, findByName, findInSentences, findByShape}) {
            if (details.identities.isEmpty() && details.unreadable.size() == unreadable)
                find(form, details);
        }
    }
}

} // namespace

Details Details::find(QStringView text)
{
    Details details;
    details.isCut = text.size() > longest;
    const QString whole = withoutLinks(detailstext::plain(text.first(qMin(text.size(), longest)).toString()), details);
    if (details.identities.isEmpty() && details.challenges.isEmpty())
        findCustomer(whole, details);
    if (details.ttls.isEmpty() && details.refusedTtls.isEmpty())
        findTtls(whole, details);
    if (details.ttls.isEmpty() && details.refusedTtls.isEmpty())
        findTtls(percentDecodedInPlaces(whole), details);
    if (details.tickets.isEmpty())
        findTickets(whole, details);
    return details;
}

} // namespace renotify
