// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlreader.h"

#include "history/sqlrow.h"
#include "history/sqlsearch.h"
#include "history/sqlstatement.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

Q_LOGGING_CATEGORY(lcHistory, "renotify.history")

constexpr int longestBody = 1 << 20; // bytes, as Answer promises, whatever the file holds

/// Goes on behind rows that cannot be shown, so that a short page means the end and nothing else.
Result<Done> appendRows(const SqlConnection &connection, HistoryQuery query, HistoryPage &page)
{
    const int limit = query.limit;
    for (bool more = true; more && page.attempts.size() < limit;) {
        query.limit = limit - int(page.attempts.size());
        const SqlClause condition = conditionOf(query);
        SqlStatement rows(connection, u"SELECT %1, %2 FROM attempt WHERE %3 ORDER BY %4 LIMIT ?"_s.arg(
                                          attemptColumns(), placeOf(query.order), condition.sql, orderOf(query)));
        if (const auto ran = rows.run(QVariantList(condition.values) << query.limit); !ran)
            return ran;
        qint64 seen = 0;
        for (; rows.next(); ++seen) {
            query.from = HistoryCursor{rows.value(attemptColumnCount()).toLongLong(), rows.value(0).toLongLong()};
            if (const auto attempt = attemptFrom(rows))
                page.attempts.append(*attempt);
            else
                qCWarning(lcHistory, "row %lld of the journal holds no valid attempt and is left out", query.from->id);
        }
        if (const auto read = rows.outcome(); !read)
            return read;
        more = seen == query.limit;
    }
    return Done();
}

Result<Done> readAnswer(const SqlConnection &connection, Attempt &attempt)
{
    SqlStatement row(connection, u"SELECT headers, substr(body, 1, ?) FROM answer WHERE attempt = ?"_s);
    if (const auto ran = row.run({longestBody, attempt.id}); !ran)
        return ran;
    if (!row.next())
        return Done();
    const auto headers = headersFrom(row.value(0).toString());
    if (!headers)
        return Error{Error::Kind::JournalDamaged, u"headers of row %1"_s.arg(attempt.id), {}};
    attempt.result.answer.headers = *headers;
    attempt.result.answer.body = row.value(1).toByteArray();
    return Done();
}

} // namespace

Result<HistoryPage> readPage(const SqlConnection &connection, const HistoryQuery &query, const std::stop_token &)
{
    HistoryPage page;
    const Result<qint64> total = countAll(connection);
    if (!total)
        return total.error();
    page.total = total.value();
    if (const auto appended = appendRows(connection, query, page); !appended)
        return appended.error();
    if (query.direction == HistoryQuery::Backward)
        std::ranges::reverse(page.attempts);
    return page;
}

Result<HistoryMarks> readMarks(const SqlConnection &connection, const HistoryQuery &query, int stride,
                               const std::stop_token &)
{
    const SqlClause condition = conditionOf(query);
    const int limit = (query.limit + stride - 1) / stride * stride;
    SqlStatement rows(connection, u"SELECT %1, id FROM attempt WHERE %2 ORDER BY %3 LIMIT ?"_s.arg(
                                      placeOf(query.order), condition.sql, orderOf(query)));
    if (const auto ran = rows.run(QVariantList(condition.values) << limit); !ran)
        return ran.error();
    HistoryMarks marks;
    while (rows.next()) {
        if (++marks.found % stride == 0)
            marks.marks.append({rows.value(0).toLongLong(), rows.value(1).toLongLong()});
    }
    marks.isEnd = marks.found < limit;
    if (const auto read = rows.outcome(); !read)
        return read.error();
    return marks;
}

Result<qint64> countRows(const SqlConnection &connection, const HistoryFilter &filter, const std::stop_token &)
{
    if (filter.isEmpty())
        return countAll(connection);
    const SqlClause condition = conditionOf({.filter = filter});
    SqlStatement count(connection, u"SELECT COUNT(*) FROM attempt WHERE "_s + condition.sql);
    if (const auto ran = count.run(condition.values); !ran)
        return ran.error();
    return count.next() ? count.value(0).toLongLong() : 0;
}

Result<qint64> countAll(const SqlConnection &connection)
{
    SqlStatement tally(connection, u"SELECT attempts FROM tally"_s);
    if (const auto ran = tally.run(); !ran)
        return ran.error();
    return tally.next() ? tally.value(0).toLongLong() : 0;
}

Result<Attempt> readAttempt(const SqlConnection &connection, qint64 id)
{
    SqlStatement row(connection, u"SELECT %1 FROM attempt WHERE id = ?"_s.arg(attemptColumns()));
    if (const auto ran = row.run({id}); !ran)
        return ran.error();
    if (!row.next())
        return Error{Error::Kind::JournalFailed, u"no row %1"_s.arg(id), {}};
    std::optional<Attempt> attempt = attemptFrom(row);
    if (!attempt)
        return Error{Error::Kind::JournalDamaged, u"row %1"_s.arg(id), {}};
    if (const auto read = readAnswer(connection, *attempt); !read)
        return read.error();
    return *attempt;
}

Result<QList<HistoryAccount>> readAccounts(const SqlConnection &connection)
{
    SqlStatement rows(connection, u"SELECT account_id, account_name, MAX(id) FROM attempt GROUP BY account_id"
                                  " ORDER BY account_name COLLATE NOCASE, account_id"_s);
    if (const auto ran = rows.run(); !ran)
        return ran.error();
    QList<HistoryAccount> accounts;
    while (rows.next())
        accounts.append({rows.value(0).toString(), rows.value(1).toString()});
    if (const auto read = rows.outcome(); !read)
        return read.error();
    return accounts;
}

Result<QList<HistoryDay>> readDays(const SqlConnection &connection)
{
    SqlStatement rows(connection, u"SELECT started_at / 86400000 AS day, outcome, COUNT(*), COUNT(challenge_ended_at),"
                                  " TOTAL(challenge_ended_at - started_at) FROM attempt GROUP BY day, outcome"_s);
    if (const auto ran = rows.run(); !ran)
        return ran.error();
    QList<HistoryDay> days;
    while (rows.next()) {
        if (const auto outcome = outcomeNamed(rows.value(1).toString())) {
            days.append({QDate(1970, 1, 1).addDays(rows.value(0).toLongLong()), *outcome, rows.value(2).toLongLong(),
                         rows.value(3).toLongLong(), std::chrono::milliseconds(rows.value(4).toLongLong())});
        }
    }
    if (const auto read = rows.outcome(); !read)
        return read.error();
    return days;
}

} // namespace renotify
