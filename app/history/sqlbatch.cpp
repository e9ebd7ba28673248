// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlbatch.h"

#include "history/sqlevent.h"
#include "history/sqlrow.h"
#include "history/sqlstatement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr qint64 rowsAStep = 2000; // some ten milliseconds, for which a send waits at most

/// The list's number; `size` is NULL as long as it is being written.
struct Head
{
    qint64 id = 0;
    bool isWhole = false;
};

Result<std::optional<Head>> headOf(const SqlConnection &connection, const QString &uid)
{
    SqlStatement head(connection, u"SELECT id, size IS NOT NULL FROM batch WHERE uid = ?"_s);
    if (const auto ran = head.run({storedUid(uid)}); !ran)
        return ran.error();
    std::optional<Head> found;
    if (head.next())
        found = Head{head.value(0).toLongLong(), head.value(1).toBool()};
    const Result<Done> read = head.outcome();
    return read ? Result<std::optional<Head>>(found) : read.error();
}

Result<Done> beginAfresh(const SqlConnection &connection, const Batch &batch, const std::optional<Head> &left)
{
    for (const auto &table : {u"batch_row WHERE batch"_s, u"batch WHERE id"_s}) {
        if (const auto gone = runOne(connection, u"DELETE FROM %1 = ?"_s.arg(table), {left ? left->id : 0}); !gone)
            return gone;
    }
    return runOne(
        connection, u"INSERT INTO batch (uid, label, account_id, host, created_at) VALUES (?, ?, ?, ?, ?)"_s,
        {storedUid(batch.uid), u""_s + batch.label, batch.accountId, batch.host, batch.createdAt.toMSecsSinceEpoch()});
}

/// A row that is there already stays as it is.
Result<Done> insertRow(const SqlConnection &connection, qint64 batch, const QString &uid, const BatchItem &item)
{
    return runOne(connection,
                  u"INSERT OR IGNORE INTO batch_row (batch, row, uid, service_sid, identity, challenge_sid, ttl,"
                  " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {batch, item.row, storedUid(attemptUid(uid, item.row, 1)), item.service.toString(),
                   item.identity.toString(), item.challenge ? QVariant(item.challenge->toString()) : QVariant(),
                   item.ttl ? QVariant(item.ttl->seconds()) : QVariant(), item.reason});
}

/// Two programs that write the same list at once drop each other's rows: then neither of them has all.
Result<Done> finishBatch(const SqlConnection &connection, const Batch &batch, qint64 id)
{
    const Result<QList<qint64>> rows = idsOf(connection, u"SELECT COUNT(*) FROM batch_row WHERE batch = ?"_s, {id});
    if (!rows)
        return rows.error();
    if (rows->value(0) != batch.rows)
        return Error{Error::Kind::JournalBusy, u"batch"_s, {}};
    return runOne(connection, u"UPDATE batch SET size = ? WHERE id = ?"_s, {batch.rows, id});
}

std::optional<BatchItem> itemFrom(const SqlStatement &row)
{
    const auto service = ServiceSid::parse(row.value(2).toString());
    const auto identity = Identity::parse(row.value(3).toString());
    const auto challenge = ChallengeSid::parse(row.value(4).toString());
    const auto ttl = row.value(5).isNull() ? std::nullopt : Ttl::from(row.value(5).toInt());
    if (!service || !identity || (!challenge && !row.value(4).isNull()) || (!ttl && !row.value(5).isNull()))
        return std::nullopt; // emptied, or edited by somebody: it is not sent
    return BatchItem{row.value(0).toLongLong(), *service, *identity, challenge, ttl, row.value(6).toString()};
}

Result<Done> readAttemptOf(const SqlConnection &connection, BatchRow &row)
{
    SqlStatement attempt(connection, u"SELECT %1 FROM attempt WHERE id = ?"_s.arg(attemptColumns()));
    if (const auto ran = attempt.run({row.begun}); !ran)
        return ran;
    if (attempt.next())
        row.attempt = attemptFrom(attempt);
    return attempt.outcome();
}

bool hasOrMayHavePushed(Outcome::Value outcome)
{
    return outcome == Outcome::Accepted || outcome == Outcome::Unknown || outcome == Outcome::Sending;
}

Batch batchFrom(const SqlStatement &head, const QString &uid)
{
    return {.uid = uid,
            .label = head.value(0).toString(),
            .accountId = head.value(1).toString(),
            .host = head.value(2).toString(),
            .createdAt = QDateTime::fromMSecsSinceEpoch(head.value(3).toLongLong(), Qt::UTC),
            .rows = head.value(4).toLongLong()};
}

const QString emptied =
    u"UPDATE batch_row SET service_sid = NULL, identity = NULL, challenge_sid = NULL, ttl = NULL, reason = NULL"_s;

} // namespace

// `uid` is that of the row's latest attempt.
QStringList batchTables()
{
    return {u"CREATE TABLE batch (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, label TEXT NOT NULL,"
            " account_id TEXT NOT NULL, host TEXT NOT NULL, created_at INTEGER NOT NULL, size INTEGER) STRICT"_s,
            u"CREATE TABLE batch_row (batch INTEGER NOT NULL REFERENCES batch (id), row INTEGER NOT NULL,"
            " uid BLOB NOT NULL, tries INTEGER NOT NULL DEFAULT 1, service_sid TEXT, identity TEXT, challenge_sid TEXT,"
            " ttl INTEGER, reason TEXT, skipped TEXT, PRIMARY KEY (batch, row)) STRICT, WITHOUT ROWID"_s,
            u"CREATE UNIQUE INDEX batch_row_uid ON batch_row (uid)"_s};
}

Result<std::optional<qint64>> insertBatchRows(const SqlConnection &connection, const Batch &batch,
                                              const BatchStore::Items &items, qint64 first)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    Result<std::optional<Head>> head = headOf(connection, batch.uid);
    if (head && head.value() && head.value()->isWhole)
        return std::optional<qint64>();
    if (head && first == 0) { // whatever a program that was killed has left of it
        if (const auto cleared = beginAfresh(connection, batch, head.value()); !cleared)
            return cleared.error();
        head = headOf(connection, batch.uid);
    }
    if (!head || !head.value())
        return head ? Error{Error::Kind::JournalFailed, u"batch"_s, {}} : head.error();
    const qint64 end = std::min(batch.rows, first + rowsAStep);
    for (qint64 i = first; i < end; ++i) {
        if (const auto inserted = insertRow(connection, head.value()->id, batch.uid, items(i)); !inserted)
            return inserted.error();
    }
    if (end == batch.rows) {
        if (const auto finished = finishBatch(connection, batch, head.value()->id); !finished)
            return finished.error();
    }
    const Result<Done> committed = transaction.commit();
    return committed ? Result<std::optional<qint64>>(end) : committed.error();
}

Result<std::optional<qint64>> addBatchRows(const SqlConnection &connection, const QString &uid, qint64 count,
                                           const BatchStore::Items &items, qint64 first)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const Result<std::optional<Head>> head = headOf(connection, uid);
    if (!head)
        return head.error();
    if (!head.value() || !head.value()->isWhole)
        return std::optional<qint64>();
    const qint64 end = std::min(count, first + rowsAStep);
    for (qint64 i = first; i < end; ++i) {
        if (const auto inserted = insertRow(connection, head.value()->id, uid, items(i)); !inserted)
            return inserted.error();
    }
    const auto counted =
        runOne(connection, u"UPDATE batch SET size = (SELECT COUNT(*) FROM batch_row WHERE batch = ?) WHERE id = ?"_s,
               {head.value()->id, head.value()->id});
    const Result<Done> committed = counted ? transaction.commit() : counted;
    return committed ? Result<std::optional<qint64>>(end) : committed.error();
}

QByteArray storedUid(const QString &uid)
{
    return QUuid::fromString(uid).toRfc4122();
}

QString attemptsOfBatch()
{
    return u"SELECT event.attempt AS attempt FROM batch JOIN batch_row ON batch_row.batch = batch.id"
           " JOIN event ON event.uid = batch_row.uid WHERE batch.uid = ?"_s;
}

Result<QList<Batch>> readLatestBatches(const SqlConnection &connection, int limit)
{
    SqlStatement heads(connection, u"SELECT label, account_id, host, created_at, size, uid FROM batch"
                                   " WHERE size IS NOT NULL ORDER BY id DESC LIMIT ?"_s);
    if (const auto ran = heads.run({limit}); !ran)
        return ran.error();
    QList<Batch> found;
    while (heads.next())
        found += batchFrom(heads, QUuid::fromRfc4122(heads.value(5).toByteArray()).toString(QUuid::WithoutBraces));
    const Result<Done> read = heads.outcome();
    return read ? Result<QList<Batch>>(found) : read.error();
}

Result<std::optional<Batch>> readBatch(const SqlConnection &connection, const QString &uid)
{
    SqlStatement head(connection, u"SELECT label, account_id, host, created_at, size FROM batch"
                                  " WHERE uid = ? AND size IS NOT NULL"_s);
    if (const auto ran = head.run({storedUid(uid)}); !ran)
        return ran.error();
    std::optional<Batch> found;
    if (head.next())
        found = batchFrom(head, uid);
    const Result<Done> read = head.outcome();
    return read ? Result<std::optional<Batch>>(found) : read.error();
}

Result<QList<BatchRow>> readBatchRows(const SqlConnection &connection, const QString &uid, qint64 after, int limit)
{
    const SqlSnapshot snapshot(connection);
    SqlStatement rows(connection,
                      u"SELECT row, tries, service_sid, identity, challenge_sid, ttl, reason, skipped,"
                      " (SELECT attempt FROM event WHERE event.uid = batch_row.uid AND kind = ?) FROM batch_row"
                      " WHERE batch = (SELECT id FROM batch WHERE uid = ? AND size IS NOT NULL) AND row > ?"
                      " ORDER BY row LIMIT ?"_s);
    if (const auto ran = rows.run({SqlEvent::began, storedUid(uid), after, limit}); !ran)
        return ran.error();
    QList<BatchRow> found;
    while (rows.next()) {
        BatchRow row{.row = rows.value(0).toLongLong(), .tries = rows.value(1).toInt()};
        row.item = itemFrom(rows);
        row.skipped = rows.value(7).toString();
        row.begun = rows.value(8).toLongLong();
        if (row.begun > 0) {
            if (const auto read = readAttemptOf(connection, row); !read)
                return read.error();
            if (row.attempt && hasOrMayHavePushed(row.attempt->result.outcome))
                row.skipped.clear(); // by a program that did not see this one's send
        }
        found.append(row);
    }
    const Result<Done> read = rows.outcome();
    return read ? Result<QList<BatchRow>>(found) : read.error();
}

Result<bool> storeSkip(const SqlConnection &connection, const QString &uid, qint64 row, const QString &why)
{
    SqlStatement skip(connection, u"UPDATE batch_row SET skipped = ? WHERE row = ?"
                                  " AND batch = (SELECT id FROM batch WHERE uid = ?) AND NOT EXISTS"
                                  " (SELECT 1 FROM event JOIN attempt ON attempt.id = event.attempt"
                                  " WHERE event.uid = batch_row.uid AND event.kind = ?"
                                  " AND attempt.outcome IN ('Accepted', 'Unknown', 'Sending'))"_s);
    const auto ran = skip.run({why, row, storedUid(uid), SqlEvent::began});
    return ran ? Result<bool>(skip.rowsAffected() > 0) : ran.error();
}

Result<Done> storeTry(const SqlConnection &connection, const QString &uid, qint64 row, int number)
{
    return runOne(connection,
                  u"UPDATE batch_row SET tries = ?, uid = ? WHERE row = ?"
                  " AND batch = (SELECT id FROM batch WHERE uid = ?)"_s,
                  {number, storedUid(attemptUid(uid, row, number)), row, storedUid(uid)});
}

Result<Done> emptyBatchRowOf(const SqlConnection &connection, qint64 attempt)
{
    return runOne(connection, emptied + u" WHERE uid = (SELECT uid FROM event WHERE attempt = ? AND kind = ?)"_s,
                  {attempt, SqlEvent::began});
}

Result<Done> emptyBatchRowsOf(const SqlConnection &connection, const Identity &identity)
{
    if (const auto labels = runOne(connection, u"UPDATE batch SET label = '' WHERE instr(lower(label), lower(?)) > 0"_s,
                                   {identity.toString()});
        !labels)
        return labels;
    return runOne(connection, emptied + u" WHERE identity = ?"_s, {identity.toString()});
}

Result<bool> removeBatches(const SqlConnection &connection, const HistoryFilter &filter)
{
    if (filter != HistoryFilter{.accountId = filter.accountId, .until = filter.until})
        return true;
    const QString old = u"SELECT id FROM batch WHERE created_at < ? AND (COALESCE(?, '') = '' OR account_id = ?)"_s;
    const qint64 until = filter.until ? filter.until->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    const QVariantList which{until, filter.accountId, filter.accountId};
    SqlStatement rows(connection, u"DELETE FROM batch_row WHERE (batch, row) IN (SELECT batch, row FROM batch_row"
                                  " WHERE batch IN (%1) LIMIT ?)"_s.arg(old));
    if (const auto ran = rows.run(which + QVariantList{rowsAStep}); !ran)
        return ran.error();
    if (rows.rowsAffected() > 0)
        return false;
    const auto heads = runOne(connection, u"DELETE FROM batch WHERE id IN (%1)"_s.arg(old), which);
    return heads ? Result<bool>(true) : heads.error();
}

} // namespace renotify
