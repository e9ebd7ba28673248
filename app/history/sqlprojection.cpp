// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlprojection.h"

#include "history/sqlindex.h"
#include "history/sqlrow.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr std::array requestColumns{"started_at"_L1,  "account_id"_L1, "account_name"_L1,  "host"_L1,
                                    "service_sid"_L1, "identity"_L1,   "challenge_sid"_L1, "ttl"_L1,
                                    "reason"_L1,      "operator"_L1};
constexpr std::array resultColumns{"outcome"_L1,        "error_kind"_L1,    "error_detail"_L1,  "api_http_status"_L1,
                                   "api_code"_L1,       "api_message"_L1,   "api_more_info"_L1, "api_retry_after"_L1,
                                   "api_request_id"_L1, "notification"_L1,  "http_status"_L1,   "reason_phrase"_L1,
                                   "body_cut"_L1,       "recorded_ms"_L1,   "unlocked_ms"_L1,   "connected_ms"_L1,
                                   "sent_ms"_L1,        "first_byte_ms"_L1, "finished_ms"_L1};
constexpr std::array endColumns{"challenge_end"_L1, "challenge_end_reason"_L1, "challenge_ended_at"_L1,
                                "challenge_end_seen_at"_L1};
constexpr auto notification = "notification"_L1;
constexpr auto lookedAt = "looked_at_attempt"_L1;

/// What is not in a payload has the value with which a row begins.
QVariant valueIn(const QJsonObject &payload, QLatin1StringView column)
{
    const QJsonValue value = payload.value(column);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toInteger();
    if (column == "http_status"_L1 || column == "body_cut"_L1 || column == lookedAt)
        return 0;
    if (column == "reason_phrase"_L1)
        return u""_s;
    return column == "outcome"_L1 ? QVariant(storedName(Outcome::Sending)) : QVariant();
}

template<class Columns>
SqlValues valuesIn(const QJsonObject &payload, const Columns &columns)
{
    SqlValues values;
    for (const QLatin1StringView column : columns)
        values.append({column, valueIn(payload, column)});
    return values;
}

QString listOf(const SqlValues &values, QLatin1StringView suffix)
{
    QStringList names;
    for (const auto &[column, value] : values)
        names.append(column + suffix);
    return names.join(", "_L1);
}

/// The notification in the form of its column, from the answer that has it.
Result<QString> notificationInAnswer(const SqlConnection &connection, qint64 attempt)
{
    SqlStatement answer(connection, u"SELECT body FROM answer WHERE attempt = ?"_s);
    if (const auto ran = answer.run({attempt}); !ran)
        return ran.error();
    if (!answer.next())
        return QString();
    const QJsonDocument body = QJsonDocument::fromJson(answer.value(0).toByteArray());
    return QString::fromUtf8(QJsonDocument(body.object()).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> withCopies(const SqlConnection &connection, qint64 attempt, QJsonObject payload)
{
    if (!payload.value(notification).isBool())
        return payload;
    const Result<QString> inAnswer = notificationInAnswer(connection, attempt);
    if (!inAnswer)
        return inAnswer.error();
    payload[notification] = inAnswer.value();
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
    const SqlValues end = valuesIn(event.payload, endColumns);
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
    return look.run({event.challenge, valueIn(event.payload, lookedAt)});
}

Result<Done> projectRow(const SqlConnection &connection, qint64 id, const SqlEvent &event)
{
    const Result<QJsonObject> payload = withCopies(connection, id, event.payload);
    if (!payload)
        return payload.error();
    if (event.kind == SqlEvent::ended)
        return updateRow(connection, id, valuesIn(payload.value(), resultColumns));
    SqlValues values = valuesIn(payload.value(), requestColumns) + valuesIn(payload.value(), resultColumns);
    if (event.kind == SqlEvent::imported)
        values += valuesIn(payload.value(), endColumns);
    return insertRow(connection, id, values);
}

} // namespace

QJsonValue jsonOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? QJsonValue(value.toString()) : QJsonValue(value.toLongLong());
}

QJsonObject payloadOf(const SqlValues &columns)
{
    QJsonObject payload;
    for (const auto &[column, value] : columns) {
        if (!value.isNull())
            payload.insert(column, jsonOf(value));
    }
    return payload;
}

Result<QJsonObject> leanPayload(const SqlConnection &connection, qint64 attempt, QJsonObject payload)
{
    if (!payload.value(notification).isString())
        return payload;
    const Result<QString> inAnswer = notificationInAnswer(connection, attempt);
    if (!inAnswer)
        return inAnswer.error();
    if (inAnswer.value() == payload.value(notification).toString())
        payload[notification] = true;
    return payload;
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
