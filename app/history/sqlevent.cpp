// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlevent.h"

#include "domain/uid.h"
#include "history/sqlstatement.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int ownWriter = 1; // the first row of the table `writer`

} // namespace

QString canonicalJson(const QJsonObject &payload)
{
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

Result<Done> append(const SqlConnection &connection, const SqlEvent &event)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    SqlStatement insert(connection, u"INSERT INTO event (uid, writer, kind, at, attempt, challenge, payload)"
                                    " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    const QUuid uid = event.uid.isNull() ? newUid() : event.uid;
    return insert.run({uid.toRfc4122(), ownWriter, event.kind, now,
                       event.attempt ? QVariant(*event.attempt) : QVariant(),
                       event.challenge.isEmpty() ? QVariant() : event.challenge, canonicalJson(event.payload)});
}

Result<Done> emptyEventsOf(const SqlConnection &connection, qint64 attempt)
{
    SqlStatement empty(connection, u"UPDATE event SET payload = NULL, salt = NULL WHERE attempt = ?"_s);
    return empty.run({attempt});
}

Result<Done> emptyEventsOf(const SqlConnection &connection, const QString &challenge)
{
    SqlStatement empty(connection,
                       u"UPDATE event SET payload = NULL, salt = NULL, challenge = NULL WHERE challenge = ?"_s);
    return empty.run({challenge});
}

Result<Done> forEachEvent(const SqlConnection &connection, const std::function<Result<Done>(const SqlEvent &)> &take)
{
    SqlStatement events(connection, u"SELECT kind, attempt, challenge, payload FROM event WHERE payload IS NOT NULL"
                                    " ORDER BY seq"_s);
    if (const auto ran = events.run(); !ran)
        return ran;
    while (events.next()) {
        SqlEvent event{.kind = events.value(0).toString(), .challenge = events.value(2).toString()};
        if (const QVariant attempt = events.value(1); !attempt.isNull())
            event.attempt = attempt.toLongLong();
        event.payload = QJsonDocument::fromJson(events.value(3).toString().toUtf8()).object();
        if (const auto taken = take(event); !taken)
            return taken;
    }
    return events.outcome();
}

// AUTOINCREMENT: the place of an event is never used twice. The columns `salt`, `leaf` and `head` are for sealing the
// log. The writer of a file's own events is its first row; others may join. What an event says may only be dropped.
QStringList eventTables()
{
    return {
        u"CREATE TABLE writer (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE) STRICT"_s,
        u"INSERT INTO writer (id, uid) VALUES (%1, lower(hex(randomblob(16))))"_s.arg(ownWriter),
        u"CREATE TABLE event (seq INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE,"
        " writer INTEGER NOT NULL REFERENCES writer (id), kind TEXT NOT NULL, at INTEGER NOT NULL, attempt INTEGER,"
        " challenge TEXT, payload TEXT, salt BLOB, leaf BLOB, head BLOB) STRICT"_s,
        u"CREATE INDEX event_attempt ON event (attempt) WHERE attempt IS NOT NULL"_s,
        u"CREATE INDEX event_challenge ON event (challenge) WHERE challenge IS NOT NULL"_s,
        u"CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events stay'); END"_s,
        u"CREATE TRIGGER event_fixed BEFORE UPDATE ON event WHEN new.payload IS NOT NULL OR new.salt IS NOT NULL"
        " OR new.seq <> old.seq OR new.uid <> old.uid OR new.writer <> old.writer OR new.kind <> old.kind"
        " OR new.at <> old.at OR new.attempt IS NOT old.attempt OR new.leaf IS NOT old.leaf"
        " OR new.head IS NOT old.head BEGIN SELECT RAISE(ABORT, 'events do not change'); END"_s,
    };
}

} // namespace renotify
