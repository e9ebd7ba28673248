// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlpayload.h"

#include "history/sqlrow.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr std::array requestColumns{"started_at"_L1,  "account_id"_L1, "account_name"_L1,  "host"_L1,
                                    "service_sid"_L1, "identity"_L1,   "challenge_sid"_L1, "ttl"_L1,
                                    "reason"_L1,      "operator"_L1};
constexpr std::array resultColumns{"outcome"_L1,        "error_kind"_L1,   "error_detail"_L1,  "api_http_status"_L1,
                                   "api_code"_L1,       "api_message"_L1,  "api_more_info"_L1, "api_retry_after"_L1,
                                   "api_request_id"_L1, "notification"_L1, "http_status"_L1,   "reason_phrase"_L1,
                                   "body_cut"_L1};
constexpr std::array timeColumns{"recorded_ms"_L1, "unlocked_ms"_L1,   "connected_ms"_L1,
                                 "sent_ms"_L1,     "first_byte_ms"_L1, "finished_ms"_L1};
constexpr std::array endColumns{"challenge_end"_L1, "challenge_end_reason"_L1, "challenge_ended_at"_L1,
                                "challenge_end_seen_at"_L1};
constexpr auto lookedAt = "looked_at_attempt"_L1;
constexpr auto times = "after_ms"_L1; ///< of timeColumns, in their order
template<class Columns>
qsizetype placeIn(const Columns &columns, QStringView column)
{
    const auto found = std::ranges::find_if(columns, [column](QLatin1StringView one) { return one == column; });
    return found == columns.end() ? -1 : found - columns.begin();
}

/// The name of a column in a payload that has it by itself.
QString keyOf(QStringView column)
{
    constexpr auto prefix = "challenge_"_L1;
    return (placeIn(endColumns, column) < 0 ? column : column.sliced(prefix.size())).toString();
}

/// With what a row begins, if a payload does not say otherwise.
QVariant defaultOf(QStringView column)
{
    if (column == "http_status"_L1 || column == "body_cut"_L1 || column == lookedAt)
        return 0;
    if (column == "reason_phrase"_L1)
        return u""_s;
    return column == "outcome"_L1 ? QVariant(storedName(Outcome::Sending)) : QVariant();
}

/// The first events of schema 4 have each column under its own name.
QJsonValue storedIn(const QJsonObject &payload, QLatin1StringView column)
{
    if (const QJsonValue value = payload.value(column); !value.isUndefined())
        return value;
    const qsizetype time = placeIn(timeColumns, QString(column));
    return time < 0 ? payload.value(keyOf(QString(column))) : payload.value(times).toArray().at(time);
}

QVariant valueIn(const QJsonObject &payload, QLatin1StringView column)
{
    const QJsonValue value = storedIn(payload, column);
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QVariant(value.toInteger()) : defaultOf(QString(column));
}

template<class Columns>
SqlValues valuesIn(const QJsonObject &payload, const Columns &columns)
{
    SqlValues values;
    for (const QLatin1StringView column : columns)
        values.append({column, valueIn(payload, column)});
    return values;
}

} // namespace

void insertColumn(QJsonObject &payload, const QString &column, const QVariant &value)
{
    if (value.isNull() || value == defaultOf(column))
        return;
    const QJsonValue json =
        value.typeId() == QMetaType::QString ? QJsonValue(value.toString()) : QJsonValue(value.toLongLong());
    const qsizetype time = placeIn(timeColumns, column);
    if (time < 0) {
        payload.insert(keyOf(column), json);
        return;
    }
    QJsonArray all = payload.value(times).toArray();
    while (all.size() < qsizetype(timeColumns.size()))
        all.append(QJsonValue::Null);
    all[time] = json;
    payload.insert(times, all);
}

QJsonObject payloadOf(const SqlValues &columns)
{
    QJsonObject payload;
    for (const auto &[column, value] : columns)
        insertColumn(payload, column, value);
    return payload;
}

SqlValues requestIn(const QJsonObject &payload)
{
    return valuesIn(payload, requestColumns);
}

SqlValues resultIn(const QJsonObject &payload)
{
    return valuesIn(payload, resultColumns) + valuesIn(payload, timeColumns);
}

SqlValues endIn(const QJsonObject &payload)
{
    return valuesIn(payload, endColumns);
}

QVariant lookIn(const QJsonObject &payload)
{
    return valueIn(payload, lookedAt);
}

} // namespace renotify
