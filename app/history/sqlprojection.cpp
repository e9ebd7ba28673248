// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlprojection.h"

#include "history/sqlindex.h"
#include "history/sqlpayload.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr auto notification = "notification"_L1;

QString listOf(const SqlValues &values, QLatin1StringView suffix)
{
    QStringList names;
    for (const auto &[column, value] : values)
        names.append(column + suffix);
    return names.join(", "_L1);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Empty if there is no answer.
Result<QJsonObject> notificationInAnswer(const SqlConnection &connection, qint64 attempt)
{
    SqlStatement answer(connection, u"SELECT body FROM answer WHERE attempt = ?"_s);
    if (const auto ran = answer.run({attempt}); !ran)
        return ran.error();
    return answer.next() ? QJsonDocument::fromJson(answer.value(0).toByteArray()).object() : QJsonObject();
}

/// What a row keeps of a notification that its answer has.
QString shortened(const QJsonObject &inAnswer)
{
    const auto sid = "sid"_L1;
    return compact(inAnswer.contains(sid) ? QJsonObject{{sid, inAnswer.value(sid)}} : inAnswer);
}

/// The payload as the row keeps it.
Result<QJsonObject> withShortCopy(const SqlConnection &connection, qint64 attempt, QJsonObject payload)
{
    if (!payload.value(notification).isBool())
        return payload;
    const Result<QJsonObject> inAnswer = notificationInAnswer(connection, attempt);
    if (!inAnswer)
        return inAnswer.error();
    payload[notification] = shortened(inAnswer.value());
    return payload;
}

Result<Done> insertRow(const SqlConnection &connection, qint64 id, const SqlValues &values)
{
    const QStringList marks(values.size() + 1, u"?"_s);
    SqlStatement insert(connection,
                        u"INSERT INTO attempt (%1, id) VALUES (%2)"_s.arg(listOf(values, ""_L1), marks.join(", "_L1)));
    if (const auto ran = insert.run(valuesOf(values) << id); !ran)
        return ran;
    return listWords(connection, id);
}

Result<Done> updateRow(const SqlConnection &connection, qint64 id, const SqlValues &values)
{
    if (const auto taken = unlistWords(connection, id); !taken)
        return taken;
    SqlStatement update(connection, u"UPDATE attempt SET %1 WHERE id = ?"_s.arg(listOf(values, " = ?"_L1)));
    if (const auto ran = update.run(valuesOf(values) << id); !ran)
        return ran;
    if (update.rowsAffected() == 0)
        return Error{Error::Kind::JournalFailed, u"no row %1"_s.arg(id), {}};
    return listWords(connection, id);
}

/// An end that is withdrawn can only be an expiry.
Result<Done> updateKnownEnd(const SqlConnection &connection, const QString &challenge, const SqlValues &end)
{
    if (end.first().second.isNull()) {
        SqlStatement withdrawn(connection, u"UPDATE challenge SET challenge_end = NULL, challenge_end_reason = NULL,"
                                           " challenge_ended_at = NULL, challenge_end_seen_at = NULL"
                                           " WHERE challenge_sid = ? AND challenge_end = 'Expired'"_s);
        return withdrawn.run({challenge});
    }
    SqlStatement known(connection, u"INSERT INTO challenge (challenge_end, challenge_end_reason, challenge_ended_at,"
                                   " challenge_end_seen_at, challenge_sid) VALUES (?, ?, ?, ?, ?)"
                                   " ON CONFLICT (challenge_sid) DO UPDATE SET challenge_end = excluded.challenge_end,"
                                   " challenge_end_reason = excluded.challenge_end_reason,"
                                   " challenge_ended_at = excluded.challenge_ended_at,"
                                   " challenge_end_seen_at = excluded.challenge_end_seen_at"_s);
    return known.run(valuesOf(end) << challenge);
}

Result<Done> projectEnd(const SqlConnection &connection, const SqlEvent &event)
{
    const SqlValues end = endIn(event.payload);
    if (const auto known = updateKnownEnd(connection, event.challenge, end); !known)
        return known;
    const QJsonArray rows = event.payload.value("rows"_L1).toArray();
    for (const auto &row : rows) {
        // A row that was removed since then is only missing when the rows are made anew.
        if (const auto done = updateRow(connection, row.toInteger(), end);
            !done && !done.error().detail.startsWith("no row"_L1))
            return done;
    }
    return Done();
}

Result<Done> projectChallenge(const SqlConnection &connection, const SqlEvent &event)
{
    if (event.kind == SqlEvent::challengeEnded)
        return projectEnd(connection, event);
    if (event.kind == SqlEvent::imported) {
        if (const auto ended = projectEnd(connection, event); !ended)
            return ended;
    }
    SqlStatement look(connection, u"INSERT INTO challenge (challenge_sid, looked_at_attempt) VALUES (?, ?)"
                                  " ON CONFLICT (challenge_sid)"
                                  " DO UPDATE SET looked_at_attempt = excluded.looked_at_attempt"_s);
    return look.run({event.challenge, lookIn(event.payload)});
}

Result<Done> projectRow(const SqlConnection &connection, qint64 id, const SqlEvent &event)
{
    const Result<QJsonObject> payload = withShortCopy(connection, id, event.payload);
    if (!payload)
        return payload.error();
    if (event.kind == SqlEvent::ended)
        return updateRow(connection, id, resultIn(payload.value()));
    SqlValues values = requestIn(payload.value()) + resultIn(payload.value());
    if (event.kind == SqlEvent::imported)
        values += endIn(payload.value());
    return insertRow(connection, id, values);
}

} // namespace

Result<QJsonObject> leanPayload(const SqlConnection &connection, qint64 attempt, QJsonObject payload)
{
    if (!payload.value(notification).isString())
        return payload;
    const Result<QJsonObject> inAnswer = notificationInAnswer(connection, attempt);
    if (!inAnswer)
        return inAnswer.error();
    if (compact(inAnswer.value()) == payload.value(notification).toString())
        payload[notification] = true;
    return payload;
}

// The SID stays, so the words of the row that searches find are the same as before.
Result<Done> shortenRows(const SqlConnection &connection, qint64 after, qint64 last)
{
    const Result<QList<qint64>> ids =
        idsOf(connection,
              u"SELECT id FROM attempt WHERE id > ? AND id <= ? AND EXISTS (SELECT 1 FROM event WHERE"
              " event.attempt = attempt.id AND IIF(json_valid(payload), payload ->> '$.notification', 0) = 1)"_s,
              {after, last});
    if (!ids)
        return ids.error();
    for (const qint64 id : ids.value()) {
        const Result<QJsonObject> inAnswer = notificationInAnswer(connection, id);
        if (!inAnswer)
            return inAnswer.error();
        SqlStatement update(connection, u"UPDATE attempt SET notification = ? WHERE id = ?"_s);
        if (const auto ran = update.run({shortened(inAnswer.value()), id}); !ran)
            return ran;
    }
    return Done();
}

/// The rows that a removal names are gone already, because nothing is said of them any more.
Result<Done> project(const SqlConnection &connection, const SqlEvent &event)
{
    if (event.attempt)
        return projectRow(connection, *event.attempt, event);
    return event.challenge.isEmpty() ? Result<Done>(Done()) : projectChallenge(connection, event);
}

Result<Done> record(const SqlConnection &connection, const SqlEvent &event)
{
    SqlEvent lean = event;
    if (event.attempt) {
        const Result<QJsonObject> payload = leanPayload(connection, *event.attempt, event.payload);
        if (!payload)
            return payload.error();
        lean.payload = payload.value();
    }
    if (const auto appended = append(connection, lean); !appended)
        return appended;
    return project(connection, lean);
}

} // namespace renotify
