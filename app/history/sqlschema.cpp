// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlschema.h"

#include "history/sqlbatch.h"
#include "history/sqlevent.h"
#include "history/sqlindex.h"
#include "history/sqlreplay.h"
#include "history/sqlstatement.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

// AUTOINCREMENT: an id is never used twice, whatever was deleted.
constexpr QStringView attemptTable = uR"(CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    account_id TEXT NOT NULL,
    account_name TEXT NOT NULL,
    host TEXT NOT NULL,
    service_sid TEXT NOT NULL,
    identity TEXT NOT NULL,
    challenge_sid TEXT NOT NULL,
    ttl INTEGER, -- seconds
    reason TEXT NOT NULL,
    operator TEXT NOT NULL,
    outcome TEXT NOT NULL,
    error_kind TEXT,
    error_detail TEXT,
    api_http_status INTEGER,
    api_code INTEGER,
    api_message TEXT,
    api_more_info TEXT,
    api_retry_after INTEGER, -- seconds
    api_request_id TEXT,
    notification TEXT, -- JSON, as it came
    http_status INTEGER NOT NULL DEFAULT 0,
    reason_phrase TEXT NOT NULL DEFAULT '',
    body_cut INTEGER NOT NULL DEFAULT 0,
    recorded_ms INTEGER, -- this and the following: after the click
    unlocked_ms INTEGER,
    connected_ms INTEGER,
    sent_ms INTEGER,
    first_byte_ms INTEGER,
    finished_ms INTEGER) STRICT)";

// Separate from its attempt, so that a page of the history reads no bodies.
constexpr QStringView answerTable = uR"(CREATE TABLE answer (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    headers TEXT NOT NULL, -- JSON: [[name, value], ...], each byte a character
    body BLOB NOT NULL) STRICT)";

// The tally makes counting rows cheap, because COUNT(*) reads the whole table.
// The partial index finds interrupted sends without reading the table.
QStringList first()
{
    return {
        attemptTable.toString(),
        answerTable.toString(),
        u"CREATE INDEX attempt_sending ON attempt (id) WHERE outcome = 'Sending'"_s,
        u"CREATE TABLE tally (attempts INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO tally VALUES (0)"_s,
        u"CREATE TRIGGER attempt_added AFTER INSERT ON attempt BEGIN UPDATE tally SET attempts = attempts + 1; END"_s,
        u"CREATE TRIGGER attempt_gone AFTER DELETE ON attempt BEGIN UPDATE tally SET attempts = attempts - 1; END"_s,
    };
}

// How challenges ended, and what a send is judged by. The end is in each row, for readers of the history, and also
// stored by challenge, because it may be known of a challenge without rows, or matter more than its rows.
QStringList challenges()
{
    return {
        u"ALTER TABLE attempt ADD COLUMN challenge_end TEXT"_s,
        u"ALTER TABLE attempt ADD COLUMN challenge_end_reason TEXT"_s,
        u"ALTER TABLE attempt ADD COLUMN challenge_ended_at INTEGER"_s, // this and the next: like started_at
        u"ALTER TABLE attempt ADD COLUMN challenge_end_seen_at INTEGER"_s,
        u"CREATE INDEX attempt_challenge ON attempt (challenge_sid, started_at)"_s,
        u"CREATE INDEX attempt_identity ON attempt (account_id, identity, started_at)"_s,
        u"CREATE TABLE challenge (challenge_sid TEXT PRIMARY KEY, challenge_end TEXT, challenge_end_reason TEXT,"
        " challenge_ended_at INTEGER, challenge_end_seen_at INTEGER,"
        " looked_at_attempt INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID"_s,
    };
}

// A customer's last send is found whatever the account. The triggers leave alone what they do not sort by.
QStringList leaner()
{
    return QStringList{u"DROP INDEX IF EXISTS attempt_identity"_s,
                       u"CREATE INDEX attempt_identity ON attempt (identity, started_at)"_s,
                       u"DROP TRIGGER IF EXISTS attempt_sought"_s, u"DROP TRIGGER IF EXISTS attempt_changed"_s,
                       u"DROP TRIGGER IF EXISTS attempt_unsought"_s}
           + indexTriggers() + importBegins();
}

const QList<QStringList> &migrations()
{
    static const QList<QStringList> all{first(), challenges(), indexTables() + indexFill() + indexTriggers(),
                                        eventTables(), leaner() + batchTables()};
    Q_ASSERT(all.size() == journalSchemaVersion);
    return all;
}

Result<Done> runAll(const SqlConnection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto ran = SqlStatement(connection, sql).run(); !ran)
            return ran;
    }
    return Done();
}

Result<qint64> numberOf(const SqlConnection &connection, const QString &pragma)
{
    SqlStatement number(connection, pragma);
    if (const auto ran = number.run(); !ran)
        return ran.error();
    return number.next() ? number.value(0).toLongLong() : 0;
}

/// Done first of all and without the write-ahead log: a file of any length then carries our mark from its first byte,
/// so a crash while it is made leaves nothing that looks foreign. SQLite is asked whether the file has the mark: one
/// that was cut off is in the file until SQLite rolls it back, and what is left then is empty.
Result<Done> claim(const SqlConnection &connection)
{
    const Result<qint64> mark = numberOf(connection, u"PRAGMA application_id"_s);
    if (!mark)
        return mark.error();
    if (mark.value() != 0)
        return Done();
    return runAll(connection, {u"PRAGMA application_id = %1"_s.arg(journalApplicationId)});
}

} // namespace

Result<qint64> schemaVersion(const SqlConnection &connection)
{
    return numberOf(connection, u"PRAGMA user_version"_s);
}

Result<Done> configure(const SqlConnection &connection)
{
    if (const auto claimed = claim(connection); !claimed)
        return claimed;
    return runAll(connection,
                  {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                   u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA secure_delete = ON"_s});
}

Result<Done> migrate(const SqlConnection &connection)
{
    const Result<qint64> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (version.value() == journalSchemaVersion)
        return Done();

    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    for (qint64 step = version.value(); step < migrations().size(); ++step) {
        if (const auto ran = runAll(connection, migrations().at(step)); !ran)
            return ran;
    }
    if (const auto ran = runAll(connection, {u"PRAGMA user_version = %1"_s.arg(journalSchemaVersion)}); !ran)
        return ran;
    return transaction.commit();
}

} // namespace renotify
