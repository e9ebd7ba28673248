// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlreplay.h"

#include "history/sqlindex.h"
#include "history/sqlpayload.h"
#include "history/sqlprojection.h"
#include "history/sqlreader.h"
#include "history/sqlrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int importedAtOnce = 1000;

/// Appends what the next rows after `after` say, if they have no events, and answers with the number of the last row
/// that was looked at; nothing after the last one.
Result<std::optional<qint64>> importRows(const SqlConnection &connection, qint64 after, int limit)
{
    const QStringList columns = storedColumns();
    SqlStatement rows(connection, u"SELECT %1, EXISTS (SELECT 1 FROM event WHERE event.attempt = attempt.id)"
                                  " FROM attempt WHERE id > ? ORDER BY id LIMIT ?"_s.arg(columns.join(", "_L1)));
    if (const auto ran = rows.run({after, limit}); !ran)
        return ran.error();
    std::optional<qint64> last;
    while (rows.next()) {
        last = rows.value(0).toLongLong();
        if (rows.value(int(columns.size())).toBool())
            continue;
        QJsonObject payload;
        for (int i = 1; i < columns.size(); ++i)
            insertColumn(payload, columns.at(i), rows.value(i));
        const Result<QJsonObject> lean = leanPayload(connection, *last, payload);
        if (!lean)
            return lean.error();
        if (const auto done =
                append(connection, {.kind = SqlEvent::imported, .attempt = last, .payload = lean.value()});
            !done)
            return done.error();
    }
    if (const auto read = rows.outcome(); !read)
        return read.error();
    return last;
}

Result<Done> importChallenges(const SqlConnection &connection)
{
    const QStringList columns{u"challenge_sid"_s,      u"challenge_end"_s,         u"challenge_end_reason"_s,
                              u"challenge_ended_at"_s, u"challenge_end_seen_at"_s, u"looked_at_attempt"_s};
    SqlStatement rows(connection,
                      u"SELECT %1 FROM challenge WHERE NOT EXISTS"
                      " (SELECT 1 FROM event WHERE event.challenge = challenge_sid)"_s.arg(columns.join(", "_L1)));
    if (const auto ran = rows.run(); !ran)
        return ran;
    while (rows.next()) {
        SqlEvent event{.kind = SqlEvent::imported, .challenge = rows.value(0).toString()};
        for (int i = 1; i < columns.size(); ++i)
            insertColumn(event.payload, columns.at(i), rows.value(i));
        if (const auto done = append(connection, event); !done)
            return done;
    }
    return rows.outcome();
}

/// Answers with the number of rows that were looked at.
Result<int> importSome(const SqlConnection &connection)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const Result<QList<qint64>> before = idsOf(connection, u"SELECT last FROM importing"_s, {});
    if (!before)
        return before.error();
    const Result<std::optional<qint64>> last = importRows(connection, before->value(0), importedAtOnce);
    if (!last)
        return last.error();
    Result<Done> kept = Done();
    if (last.value()) {
        kept = shortenRows(connection, before->value(0), *last.value());
        if (kept)
            kept = runOne(connection, u"UPDATE importing SET last = ?"_s, {*last.value()});
    } else {
        kept = importChallenges(connection);
        if (kept)
            kept = runOne(connection, u"DROP TABLE importing"_s);
    }
    if (kept)
        kept = transaction.commit();
    return kept ? Result<int>(last.value() ? importedAtOnce : 0) : kept.error();
}

} // namespace

QStringList importBegins()
{
    return {u"CREATE TABLE IF NOT EXISTS importing (last INTEGER NOT NULL) STRICT"_s, // an import may not have ended
            u"DELETE FROM importing"_s, u"INSERT INTO importing VALUES (0)"_s};
}

Result<bool> isImporting(const SqlConnection &connection)
{
    const Result<QList<qint64>> table =
        idsOf(connection, u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'importing'"_s, {});
    return table ? Result<bool>(!table->isEmpty()) : table.error();
}

Result<Done> importAll(const SqlConnection &connection, const std::function<void(qint64, qint64)> &progress,
                       const std::stop_token &stop)
{
    const Result<qint64> all = countAll(connection);
    if (!all)
        return all.error();
    qint64 done = 0;
    Result<bool> isUnfinished = isImporting(connection);
    while (isUnfinished && isUnfinished.value()) {
        if (stop.stop_requested())
            return Error{Error::Kind::Cancelled, {}, {}};
        const Result<int> some = importSome(connection);
        if (!some)
            return some.error();
        done += some.value();
        progress(std::min(done, all.value()), all.value());
        isUnfinished = isImporting(connection);
    }
    return isUnfinished ? Result<Done>(Done()) : isUnfinished.error();
}

Result<Done> rebuildRows(const SqlConnection &connection)
{
    // Otherwise each answer would go with its row.
    if (const auto off = SqlStatement(connection, u"PRAGMA foreign_keys = OFF"_s).run(); !off)
        return off;
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const Result<QList<qint64>> ids = idsOf(connection, u"SELECT id FROM attempt"_s, {});
    if (!ids)
        return ids.error();
    for (const qint64 id : ids.value()) {
        if (const auto taken = unlistWords(connection, id); !taken)
            return taken;
    }
    for (const auto &table : {u"attempt"_s, u"challenge"_s}) {
        if (const auto emptied = SqlStatement(connection, u"DELETE FROM "_s + table).run(); !emptied)
            return emptied;
    }
    const auto projected =
        forEachEvent(connection, [&connection](const SqlEvent &event) { return project(connection, event); });
    if (!projected)
        return projected;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    return SqlStatement(connection, u"PRAGMA foreign_keys = ON"_s).run();
}

} // namespace renotify
