// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "history/historyquery.h"

#include <QVariant>

#include <utility>

namespace renotify {

class SqlConnection;
class SqlStatement;

/// A piece of SQL and the values of its question marks.
struct SqlClause
{
    QString sql;
    QVariantList values;
};

/// How the rows of one filter are found. Made for each question, because it depends on how many rows there are.
class SqlSearch
{
public:
    static Result<SqlSearch> of(const SqlConnection &connection, const HistoryQuery &query);

    /// A SELECT of `place` and `id` (of a HistoryCursor) in the query's order and direction, for at most `limit` rows
    /// from the query's start.
    SqlClause keys(qint64 limit) const;

    /// How many rows match the filter, if that is known without looking at them.
    std::optional<qint64> known() const;

private:
    explicit SqlSearch(HistoryQuery query)
        : m_query(std::move(query))
    {
    }
    Result<Done> readFacets(const SqlConnection &connection);
    Result<Done> narrowTo(SqlStatement &rows);
    Result<Done> readDays(const SqlConnection &connection);
    Result<Done> readList(const SqlConnection &connection);
    Result<Done> readMatches(const SqlConnection &connection);
    bool isAscending() const;
    QString place() const;
    QString order() const;
    QString source() const;
    void addBounds(SqlClause &where, const QString &id) const;
    void addFilter(SqlClause &where, const QString &id) const;
    void addStart(SqlClause &where) const;
    SqlClause byTime(qint64 limit) const;

    HistoryQuery m_query;
    QString m_match;      ///< empty: there is no search
    QStringList m_within; ///< words that the index cannot find
    QStringList m_facets; ///< empty: any
    qint64 m_rows = 0;    ///< an upper bound of the rows that match
    qint64 m_first = 1;   ///< no matching row has a smaller id
    qint64 m_last = 0;    ///< nor a greater id
};

} // namespace renotify
