// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlsearch.h"

#include "history/sqlrow.h"

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words(1);
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            words.last() += c;
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

void add(SqlClause &clause, const QString &sql, const QVariantList &values)
{
    clause.sql += (clause.sql.isEmpty() ? u"("_s : u" AND ("_s) + sql + u')';
    clause.values += values;
}

bool isAscending(const HistoryQuery &query)
{
    return (query.order.direction == Qt::AscendingOrder) == (query.direction == HistoryQuery::Forward);
}

} // namespace

SqlClause conditionOf(const HistoryQuery &query)
{
    SqlClause clause;
    const HistoryFilter &filter = query.filter;
    for (const QString &word : wordsOf(filter.search)) {
        add(clause,
            u"(' ' || service_sid || ' ' || identity || ' ' || challenge_sid || ' ' || account_name || ' ' || reason ||"
            " ' ' || COALESCE(api_message, '') || ' ' || COALESCE(api_code, '') || ' ' || COALESCE(api_request_id, '')"
            " || ' ' || COALESCE(notification ->> '$.sid', '')) LIKE ?"_s,
            {u"% "_s + word + u'%'});
    }
    if (filter.outcome)
        add(clause, u"outcome = ?"_s, {storedName(*filter.outcome)});
    if (!filter.accountId.isEmpty())
        add(clause, u"account_id = ?"_s, {filter.accountId});
    if (filter.challengeEnd == ChallengeStatus::Pending)
        add(clause, u"challenge_end IS NULL"_s, {});
    else if (filter.challengeEnd)
        add(clause, u"challenge_end = ?"_s, {storedName(*filter.challengeEnd)});
    if (filter.since)
        add(clause, u"started_at >= ?"_s, {filter.since->toMSecsSinceEpoch()});
    if (filter.until)
        add(clause, u"started_at < ?"_s, {filter.until->toMSecsSinceEpoch()});
    if (query.from && query.order.column == HistoryOrder::Time) {
        add(clause, u"id %1 ?"_s.arg(isAscending(query) ? u">"_s : u"<"_s), {query.from->id});
    } else if (query.from) {
        add(clause, u"(%1, id) %2 (?, ?)"_s.arg(placeOf(query.order), isAscending(query) ? u">"_s : u"<"_s),
            {query.from->value, query.from->id});
    }
    if (clause.sql.isEmpty())
        clause.sql = u"TRUE"_s;
    return clause;
}

QString orderOf(const HistoryQuery &query)
{
    const QString direction = isAscending(query) ? u"ASC"_s : u"DESC"_s;
    if (query.order.column == HistoryOrder::Time)
        return u"id "_s + direction;
    return u"%1 %2, id %2"_s.arg(placeOf(query.order), direction);
}

QString placeOf(const HistoryOrder &order)
{
    switch (order.column) {
    case HistoryOrder::Took:
        return u"COALESCE(finished_ms, -1)"_s;
    case HistoryOrder::Outcome:
        return u"CASE outcome WHEN 'Sending' THEN 0 WHEN 'Accepted' THEN 1 WHEN 'Rejected' THEN 2"
               " WHEN 'NotSent' THEN 3 ELSE 4 END"_s;
    case HistoryOrder::Time:
        break;
    }
    return u"0"_s;
}

} // namespace renotify
