// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlattempts.h"

#include "history/sqlpayload.h"
#include "history/sqlprojection.h"
#include "history/sqlrow.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace renotify {

Result<qint64> rowOfUid(const SqlConnection &connection, const QString &uid)
{
    SqlStatement row(connection, u"SELECT attempt FROM event WHERE uid = ? AND kind = ?"_s);
    if (const auto ran = row.run({QUuid::fromString(uid).toRfc4122(), SqlEvent::began}); !ran)
        return ran.error();
    const qint64 found = row.next() ? row.value(0).toLongLong() : 0;
    const Result<Done> read = row.outcome();
    return read ? Result<qint64>(found) : read.error();
}

Result<qint64> insertBegun(const SqlConnection &connection, const Attempt &attempt, const QString &overridden)
{
    // The number that SQLite would choose: the event is written before its row.
    SqlStatement last(connection, u"SELECT seq FROM sqlite_sequence WHERE name = 'attempt'"_s);
    if (const auto ran = last.run(); !ran)
        return ran.error();
    const qint64 id = last.next() ? last.value(0).toLongLong() + 1 : 1;
    SqlEvent began{.kind = SqlEvent::began,
                   .attempt = id,
                   .payload = payloadOf(requestValues(attempt)),
                   .uid = QUuid::fromString(attempt.uid)};
    if (!overridden.isEmpty())
        began.payload.insert("overridden"_L1, overridden);
    const Result<Done> done = record(connection, began);
    return done ? Result<qint64>(id) : Result<qint64>(done.error());
}

Result<Done> updateEnded(const SqlConnection &connection, const Attempt &attempt)
{
    const SendResult &result = attempt.result;
    SqlStatement answer(connection,
                        u"INSERT INTO answer (headers, body, attempt) VALUES (?, ?, ?)"
                        " ON CONFLICT (attempt) DO UPDATE SET headers = excluded.headers, body = excluded.body"_s);
    if (const auto ran = answer.run(valuesOf(answerValues(result.answer)) << attempt.id); !ran)
        return ran;
    SqlEvent ended{.kind = SqlEvent::ended, .attempt = attempt.id, .payload = payloadOf(resultValues(result))};
    const QByteArray hash = QCryptographicHash::hash(result.answer.body, QCryptographicHash::Sha256);
    ended.payload.insert("body_sha256"_L1, QString::fromLatin1(hash.toHex()));
    return record(connection, ended);
}

Result<Done> updateInterrupted(const SqlConnection &connection, qint64 id)
{
    const QJsonObject end{
        {u"outcome"_s, storedName(Outcome::Unknown)}, {u"error_kind"_s, u"Interrupted"_s}, {u"error_detail"_s, u""_s}};
    return record(connection, {.kind = SqlEvent::ended, .attempt = id, .payload = end});
}

} // namespace renotify
