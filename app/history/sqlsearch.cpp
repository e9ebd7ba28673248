// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlsearch.h"

#include "history/sqlbatch.h"
#include "history/sqlindex.h"
#include "history/sqlrow.h"
#include "history/sqlstatement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr qint64 msADay = 86'400'000;
/// Up to this number, it is quicker to gather and sort the rows than to meet them on a walk through all rows.
constexpr qint64 few = 20'000;

void add(SqlClause &where, const QString &sql, const QVariantList &values)
{
    where.sql += (where.sql.isEmpty() ? u""_s : u" AND "_s) + sql;
    where.values += values;
}

} // namespace

Result<SqlSearch> SqlSearch::of(const SqlConnection &connection, const HistoryQuery &query)
{
    SqlSearch search(query);
    search.m_match = matchFor(query.filter);
    search.m_within = wordsWithin(query.filter);
    if (const auto read = search.readFacets(connection); !read)
        return read.error();
    if (query.filter.since || query.filter.until) {
        if (const auto read = search.readDays(connection); !read)
            return read.error();
    }
    if (!query.filter.batch.isEmpty()) {
        if (const auto read = search.readList(connection); !read)
            return read.error();
    }
    if (!search.m_match.isEmpty() && query.order.column != HistoryOrder::Time) {
        if (const auto read = search.readMatches(connection); !read)
            return read.error();
    }
    return search;
}

Result<Done> SqlSearch::readFacets(const SqlConnection &connection)
{
    SqlClause where;
    const HistoryFilter &filter = m_query.filter;
    add(where, u"attempts > 0"_s, {});
    if (filter.outcome)
        add(where, u"outcome = ?"_s, {storedName(*filter.outcome)});
    if (!filter.accountId.isEmpty())
        add(where, u"account_id = ?"_s, {filter.accountId});
    if (filter.challengeEnd)
        add(where, u"challenge_end = ?"_s, {storedName(*filter.challengeEnd)});
    SqlStatement rows(connection, u"SELECT id, attempts, first_id, last_id FROM facet WHERE "_s + where.sql);
    if (const auto ran = rows.run(where.values); !ran)
        return ran;
    m_first = std::numeric_limits<qint64>::max();
    QStringList facets;
    while (rows.next()) {
        facets.append(rows.value(0).toString());
        m_rows += rows.value(1).toLongLong();
        m_first = std::min(m_first, rows.value(2).toLongLong());
        m_last = std::max(m_last, rows.value(3).toLongLong());
    }
    if (filter.outcome || filter.challengeEnd || !filter.accountId.isEmpty())
        m_facets = facets.isEmpty() ? QStringList{u"0"_s} : facets;
    return rows.outcome();
}

/// `rows` has one row: a number of rows, and the least and the greatest id among them.
Result<Done> SqlSearch::narrowTo(SqlStatement &rows)
{
    if (rows.next()) {
        m_rows = std::min(m_rows, rows.value(0).toLongLong());
        m_first = std::max(m_first, rows.value(1).toLongLong());
        m_last = std::min(m_last, rows.value(2).toLongLong());
    }
    return rows.outcome();
}

Result<Done> SqlSearch::readDays(const SqlConnection &connection)
{
    const auto day = [](const std::optional<QDateTime> &time, qint64 otherwise) {
        return time ? time->toMSecsSinceEpoch() / msADay : otherwise;
    };
    SqlStatement rows(connection, u"SELECT COALESCE(SUM(attempts), 0), COALESCE(MIN(first_id), 1),"
                                  " COALESCE(MAX(last_id), 0) FROM daily WHERE day BETWEEN ? AND ? AND attempts > 0"_s);
    if (const auto ran = rows.run({day(m_query.filter.since, std::numeric_limits<qint64>::min()),
                                   day(m_query.filter.until, std::numeric_limits<qint64>::max())});
        !ran)
        return ran;
    return narrowTo(rows);
}

Result<Done> SqlSearch::readList(const SqlConnection &connection)
{
    SqlStatement rows(
        connection,
        u"SELECT COUNT(*), COALESCE(MIN(attempt), 1), COALESCE(MAX(attempt), 0) FROM (%1)"_s.arg(attemptsOfBatch()));
    if (const auto ran = rows.run({storedUid(m_query.filter.batch)}); !ran)
        return ran;
    return narrowTo(rows);
}

Result<Done> SqlSearch::readMatches(const SqlConnection &connection)
{
    SqlStatement count(connection, u"SELECT COUNT(*) FROM (SELECT 1 FROM found WHERE found MATCH ? LIMIT ?)"_s);
    if (const auto ran = count.run({m_match, few + 1}); !ran)
        return ran;
    if (count.next())
        m_rows = std::min(m_rows, count.value(0).toLongLong());
    return count.outcome();
}

std::optional<qint64> SqlSearch::known() const
{
    const HistoryFilter &filter = m_query.filter;
    const bool isIndexed =
        m_within.isEmpty() && filter.operatorName.isEmpty() && filter.batch.isEmpty() && !filter.since && !filter.until;
    return m_match.isEmpty() && isIndexed ? std::optional(m_rows) : std::nullopt;
}

bool SqlSearch::isAscending() const
{
    return (m_query.order.direction == Qt::AscendingOrder) == (m_query.direction == HistoryQuery::Forward);
}

QString SqlSearch::place() const
{
    switch (m_query.order.column) {
    case HistoryOrder::Took:
        return u"took"_s;
    case HistoryOrder::Outcome:
        return u"sought.outcome"_s;
    case HistoryOrder::Time:
        break;
    }
    return u"0"_s;
}

QString SqlSearch::order() const
{
    const QString direction = isAscending() ? u"ASC"_s : u"DESC"_s;
    if (m_query.order.column == HistoryOrder::Time)
        return u"sought.id "_s + direction;
    return u"%1 %2, sought.id %2"_s.arg(place(), direction);
}

/// A few rows are gathered by what they have in common; many rows are met soon enough on a walk in their order.
QString SqlSearch::source() const
{
    const bool areFew = m_rows <= few;
    if (!m_match.isEmpty() && areFew)
        return u"found CROSS JOIN sought ON sought.id = found.rowid"_s;
    QString source = u"sought NOT INDEXED"_s;
    if (areFew && !m_facets.isEmpty())
        source = u"sought INDEXED BY sought_facet"_s;
    else if (!areFew && m_query.order.column == HistoryOrder::Took)
        source = u"sought INDEXED BY sought_took"_s;
    else if (!areFew && m_query.order.column == HistoryOrder::Outcome)
        source = u"sought INDEXED BY sought_outcome"_s;
    return m_match.isEmpty() ? source : source + u" CROSS JOIN found ON found.rowid = sought.id"_s;
}

void SqlSearch::addBounds(SqlClause &where, const QString &id) const
{
    add(where, id + u" BETWEEN ? AND ?"_s, {m_first, m_last});
    if (m_query.from && m_query.order.column == HistoryOrder::Time)
        add(where, id + (isAscending() ? u" > ?"_s : u" < ?"_s), {m_query.from->id});
}

/// There is no index of operators, nor of what is inside of words: on its walk the search looks into each row until a
/// page is full.
void SqlSearch::addFilter(SqlClause &where, const QString &id) const
{
    if (m_query.filter.since)
        add(where, u"started_at >= ?"_s, {m_query.filter.since->toMSecsSinceEpoch()});
    if (m_query.filter.until)
        add(where, u"started_at < ?"_s, {m_query.filter.until->toMSecsSinceEpoch()});
    for (const QString &word : m_within)
        add(where, u"(SELECT instr(%1, ?) FROM attempt WHERE attempt.id = %2) > 0"_s.arg(searchedText(), id), {word});
    if (!m_query.filter.operatorName.isEmpty()) {
        add(where, u"(SELECT operator FROM attempt WHERE attempt.id = %1) = ?"_s.arg(id),
            {m_query.filter.operatorName});
    }
    if (!m_query.filter.batch.isEmpty())
        add(where, u"%1 IN (%2)"_s.arg(id, attemptsOfBatch()), {storedUid(m_query.filter.batch)});
}

void SqlSearch::addStart(SqlClause &where) const
{
    if (m_query.from && m_query.order.column != HistoryOrder::Time) {
        add(where, u"(%1, sought.id) %2 (?, ?)"_s.arg(place(), isAscending() ? u">"_s : u"<"_s),
            {m_query.from->value, m_query.from->id});
    }
}

/// Uses the full-text index alone, which has the rows of a word in the order of their ids.
SqlClause SqlSearch::byTime(qint64 limit) const
{
    SqlClause where;
    add(where, u"found MATCH ?"_s, {m_match});
    addBounds(where, u"found.rowid"_s);
    addFilter(where, u"found.rowid"_s);
    const bool hasPeriod = m_query.filter.since || m_query.filter.until;
    return {u"SELECT 0 AS place, found.rowid AS id FROM found%1 WHERE %2 ORDER BY found.rowid %3 LIMIT ?"_s.arg(
                hasPeriod ? u" CROSS JOIN sought ON sought.id = found.rowid"_s : u""_s, where.sql,
                isAscending() ? u"ASC"_s : u"DESC"_s),
            where.values << limit};
}

SqlClause SqlSearch::keys(qint64 limit) const
{
    if (!m_match.isEmpty() && m_query.order.column == HistoryOrder::Time)
        return byTime(limit);
    SqlClause where;
    if (!m_match.isEmpty())
        add(where, u"found MATCH ?"_s, {m_match});
    addBounds(where, u"sought.id"_s);
    addFilter(where, u"sought.id"_s);
    addStart(where);
    if (m_match.isEmpty() && !m_facets.isEmpty())
        add(where, u"facet IN (%1)"_s.arg(m_facets.join(u',')), {});
    return {u"SELECT %1 AS place, sought.id AS id FROM %2 WHERE %3 ORDER BY %4 LIMIT ?"_s.arg(place(), source(),
                                                                                              where.sql, order()),
            where.values << limit};
}

} // namespace renotify
