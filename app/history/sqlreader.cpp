// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlreader.h"

#include "history/sqlattempts.h"
#include "history/sqlrow.h"
#include "history/sqlsearch.h"
#include "history/sqlstatement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

Q_LOGGING_CATEGORY(lcHistory, "renotify.history")

constexpr int longestBody = 1 << 20; // bytes, as promised by Answer, whatever the file holds

bool isAscending(const HistoryQuery &query)
{
    return (query.order.direction == Qt::AscendingOrder) == (query.direction == HistoryQuery::Forward);
}

/// AUTOINCREMENT keeps this number, whatever was deleted since.
Result<qint64> newestId(const SqlConnection &connection)
{
    SqlStatement sequence(connection, u"SELECT seq FROM sqlite_sequence WHERE name = 'attempt'"_s);
    if (const auto ran = sequence.run(); !ran)
        return ran.error();
    return sequence.next() ? sequence.value(0).toLongLong() : 0;
}

/// Continues after rows that cannot be shown, so that a short page always means the end.
Result<Done> appendRows(const SqlConnection &connection, HistoryQuery query, HistoryPage &page)
{
    const int limit = query.limit;
    for (bool more = true; more && page.attempts.size() < limit;) {
        query.limit = limit - int(page.attempts.size());
        const Result<SqlSearch> search = SqlSearch::of(connection, query);
        if (!search)
            return search.error();
        const SqlClause keys = search->keys(query.limit);
        SqlStatement rows(connection, u"SELECT %1, place FROM (%2) AS key LEFT JOIN attempt USING (id)"
                                      " ORDER BY place %3, id %3"_s.arg(attemptColumns(), keys.sql,
                                                                        isAscending(query) ? u"ASC"_s : u"DESC"_s));
        if (const auto ran = rows.run(keys.values); !ran)
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

Result<qint64> countBehind(const SqlConnection &connection, HistoryQuery query, const HistoryMarks &marks, int stride)
{
    if (!marks.marks.isEmpty())
        query.from = marks.marks.last();
    const Result<SqlSearch> search = SqlSearch::of(connection, query);
    if (!search)
        return search.error();
    const SqlClause keys = search->keys(stride);
    SqlStatement count(connection, u"SELECT COUNT(*) FROM (%1)"_s.arg(keys.sql));
    if (const auto ran = count.run(keys.values); !ran)
        return ran.error();
    return count.next() ? count.value(0).toLongLong() : 0;
}

/// A row has no more than the SID of a notification that its answer has whole.
void completeNotification(SendResult &result)
{
    if (!result.notification || result.notification->json.size() != 1)
        return;
    const QJsonObject whole = QJsonDocument::fromJson(result.answer.body).object();
    if (whole.value("sid"_L1) == result.notification->json.value("sid"_L1))
        result.notification = Notification::fromJson(whole);
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
    completeNotification(attempt.result);
    return Done();
}

} // namespace

Result<HistoryPage> readPage(const SqlConnection &connection, const HistoryQuery &query)
{
    // A snapshot, so that the numbers and the rows belong together.
    SqlSnapshot snapshot(connection);
    HistoryPage page;
    const Result<qint64> total = countAll(connection);
    if (!total)
        return total.error();
    page.total = total.value();
    const Result<qint64> newest = newestId(connection);
    if (!newest)
        return newest.error();
    page.newest = newest.value();
    if (const auto appended = appendRows(connection, query, page); !appended)
        return appended.error();
    const Result<SqlSearch> search = SqlSearch::of(connection, {.filter = query.filter});
    if (!search)
        return search.error();
    page.found = search->known();
    if (query.direction == HistoryQuery::Backward)
        std::ranges::reverse(page.attempts);
    return page;
}

Result<HistoryMarks> readMarks(const SqlConnection &connection, const HistoryQuery &query, int stride)
{
    const Result<SqlSearch> search = SqlSearch::of(connection, query);
    if (!search)
        return search.error();
    const int limit = (query.limit + stride - 1) / stride * stride;
    const SqlClause keys = search->keys(limit);
    SqlStatement rows(connection, u"SELECT place, id, n FROM (SELECT place, id, row_number() OVER () AS n FROM (%1))"
                                  " WHERE n % ? = 0"_s.arg(keys.sql));
    if (const auto ran = rows.run(QVariantList(keys.values) << stride); !ran)
        return ran.error();
    HistoryMarks marks;
    while (rows.next()) {
        marks.marks.append({rows.value(0).toLongLong(), rows.value(1).toLongLong()});
        marks.found = rows.value(2).toLongLong();
    }
    if (const auto read = rows.outcome(); !read)
        return read.error();
    if (marks.found == limit)
        return marks;
    marks.isEnd = true;
    const auto behind = countBehind(connection, query, marks, stride);
    if (!behind)
        return behind.error();
    marks.found += behind.value();
    return marks;
}

Result<QList<qint64>> readIds(const SqlConnection &connection, const HistoryQuery &query)
{
    const Result<SqlSearch> search = SqlSearch::of(connection, query);
    if (!search)
        return search.error();
    const SqlClause keys = search->keys(query.limit);
    SqlStatement rows(connection, keys.sql);
    if (const auto ran = rows.run(keys.values); !ran)
        return ran.error();
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.value(1).toLongLong());
    if (const auto read = rows.outcome(); !read)
        return read.error();
    if (query.direction == HistoryQuery::Backward)
        std::ranges::reverse(ids);
    return ids;
}

Result<HistoryCount> countSome(const SqlConnection &connection, const HistoryQuery &query)
{
    const Result<SqlSearch> search = SqlSearch::of(connection, query);
    if (!search)
        return search.error();
    if (const auto known = search->known())
        return HistoryCount{*known};
    const Result<HistoryMarks> marks = readMarks(connection, query, query.limit);
    if (!marks)
        return marks.error();
    return marks->isEnd ? HistoryCount{marks->found} : HistoryCount{marks->found, marks->marks.last()};
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

Result<UidUse> readUse(const SqlConnection &connection, const QString &uid)
{
    const SqlSnapshot snapshot(connection);
    const Result<qint64> row = rowOfUid(connection, uid);
    if (!row)
        return row.error();
    const Result<QList<qint64>> rows = idsOf(connection, u"SELECT id FROM attempt WHERE id = ?"_s, {row.value()});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return UidUse{row.value()};
    const Result<Attempt> attempt = readAttempt(connection, row.value());
    return attempt ? Result<UidUse>(UidUse{row.value(), attempt.value()}) : attempt.error();
}

Result<QList<HistoryAccount>> readAccounts(const SqlConnection &connection)
{
    SqlStatement rows(connection, u"SELECT account_id, account_name, MAX(last_id) FROM facet WHERE attempts > 0"
                                  " GROUP BY account_id ORDER BY account_name COLLATE NOCASE, account_id"_s);
    if (const auto ran = rows.run(); !ran)
        return ran.error();
    QList<HistoryAccount> accounts;
    while (rows.next())
        accounts.append({rows.value(0).toString(), rows.value(1).toString()});
    if (const auto read = rows.outcome(); !read)
        return read.error();
    return accounts;
}

Result<QStringList> readOperators(const SqlConnection &connection)
{
    constexpr int latest = 20'000; // rows, which takes some milliseconds
    SqlStatement rows(connection,
                      u"SELECT DISTINCT operator FROM (SELECT operator FROM attempt ORDER BY id DESC LIMIT ?)"
                      " WHERE operator <> '' ORDER BY operator COLLATE NOCASE, operator"_s);
    if (const auto ran = rows.run({latest}); !ran)
        return ran.error();
    QStringList operators;
    while (rows.next())
        operators.append(rows.value(0).toString());
    if (const auto read = rows.outcome(); !read)
        return read.error();
    return operators;
}

Result<QList<HistoryDay>> readDays(const SqlConnection &connection)
{
    SqlStatement rows(connection, u"SELECT day, outcome, attempts, answers, waited_ms FROM daily WHERE attempts > 0"
                                  " ORDER BY day, outcome"_s);
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
