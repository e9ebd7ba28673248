// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QUuid>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr auto columns = std::to_array<std::string_view>({"id",
                                                          "started_at",
                                                          "account_id",
                                                          "account_name",
                                                          "host",
                                                          "service_sid",
                                                          "identity",
                                                          "challenge_sid",
                                                          "ttl",
                                                          "reason",
                                                          "operator",
                                                          "outcome",
                                                          "error_kind",
                                                          "error_detail",
                                                          "api_http_status",
                                                          "api_code",
                                                          "api_message",
                                                          "api_more_info",
                                                          "api_retry_after",
                                                          "api_request_id",
                                                          "notification",
                                                          "http_status",
                                                          "reason_phrase",
                                                          "body_cut",
                                                          "recorded_ms",
                                                          "unlocked_ms",
                                                          "connected_ms",
                                                          "sent_ms",
                                                          "first_byte_ms",
                                                          "finished_ms",
                                                          "challenge_end",
                                                          "challenge_end_reason",
                                                          "challenge_ended_at",
                                                          "challenge_end_seen_at",
                                                          "uid"});

/// The index of a column, found at compile time: a wrong name does not compile.
consteval int at(std::string_view name)
{
    return std::find(columns.begin(), columns.end(), name) == columns.end()
               ? throw "no such column"
               : static_cast<int>(std::find(columns.begin(), columns.end(), name) - columns.begin());
}

template<class E>
std::optional<E> named(const QString &name)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<E>().keyToValue(name.toLatin1().constData(), &ok);
    return ok ? std::optional(static_cast<E>(value)) : std::nullopt;
}

std::optional<qint64> integer(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<ApiError> apiErrorFrom(const SqlStatement &row)
{
    const auto httpStatus = integer(row.value(at("api_http_status")));
    if (!httpStatus)
        return std::nullopt;
    ApiError api;
    api.httpStatus = static_cast<int>(*httpStatus);
    if (const auto code = integer(row.value(at("api_code"))))
        api.code = static_cast<int>(*code);
    api.message = row.value(at("api_message")).toString();
    api.moreInfo = row.value(at("api_more_info")).toString();
    if (const auto retryAfter = integer(row.value(at("api_retry_after"))))
        api.retryAfter = std::chrono::seconds(*retryAfter);
    return api;
}

std::optional<SendResult> resultFrom(const SqlStatement &row)
{
    SendResult result;
    const auto outcome = named<Outcome::Value>(row.value(at("outcome")).toString());
    if (!outcome)
        return std::nullopt;
    result.outcome = *outcome;
    if (const QVariant name = row.value(at("error_kind")); !name.isNull()) {
        const auto kind = named<Error::Kind>(name.toString());
        if (!kind)
            return std::nullopt;
        result.error = Error{*kind, row.value(at("error_detail")).toString(), apiErrorFrom(row)};
    }
    if (const QVariant json = row.value(at("notification")); !json.isNull())
        result.notification = Notification::fromJson(QJsonDocument::fromJson(json.toString().toUtf8()).object());
    result.answer.httpStatus = row.value(at("http_status")).toInt();
    result.answer.reasonPhrase = row.value(at("reason_phrase")).toString();
    result.answer.bodyCut = row.value(at("body_cut")).toBool();
    result.requestId = row.value(at("api_request_id")).toString();
    result.timing = {integer(row.value(at("recorded_ms"))),   integer(row.value(at("unlocked_ms"))),
                     integer(row.value(at("connected_ms"))),  integer(row.value(at("sent_ms"))),
                     integer(row.value(at("first_byte_ms"))), integer(row.value(at("finished_ms")))};
    return result;
}

std::optional<NotificationRequest> requestFrom(const SqlStatement &row)
{
    const auto service = ServiceSid::parse(row.value(at("service_sid")).toString());
    const auto identity = Identity::parse(row.value(at("identity")).toString());
    const auto challenge = ChallengeSid::parse(row.value(at("challenge_sid")).toString());
    const auto seconds = integer(row.value(at("ttl")));
    const auto ttl =
        seconds ? Ttl::from(static_cast<int>(std::clamp<qint64>(*seconds, -1, Ttl::most + 1))) : std::nullopt;
    if (!service || !identity || !challenge || seconds.has_value() != ttl.has_value())
        return std::nullopt;
    return NotificationRequest{*service, *identity, *challenge, ttl};
}

QString uidFrom(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QString() : QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

/// The outer optional is empty if the row's end is not valid.
std::optional<std::optional<ChallengeEnd>> challengeEndFrom(const SqlStatement &row)
{
    if (row.value(at("challenge_end")).isNull())
        return std::optional<ChallengeEnd>();
    return endFrom(row, at("challenge_end"));
}

} // namespace

std::optional<ChallengeEnd> endFrom(const SqlStatement &row, int column)
{
    const auto status = named<ChallengeStatus::Value>(row.value(column).toString());
    if (!status)
        return std::nullopt;
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    const auto at = integer(row.value(column + 2));
    return ChallengeEnd{*status, row.value(column + 1).toString(), at ? std::optional(time(*at)) : std::nullopt,
                        time(row.value(column + 3).toLongLong())};
}

QStringList storedColumns()
{
    QStringList names;
    for (const std::string_view name : columns) {
        if (name != "uid")
            names.append(QLatin1StringView(name.data(), qsizetype(name.size())));
    }
    return names;
}

QString attemptColumns()
{
    return storedColumns().join(", "_L1)
           + ", (SELECT uid FROM event WHERE event.attempt = attempt.id ORDER BY seq LIMIT 1)"_L1;
}

int attemptColumnCount()
{
    return int(columns.size());
}

std::optional<Outcome::Value> outcomeNamed(const QString &name)
{
    return named<Outcome::Value>(name);
}

std::optional<Attempt> attemptFrom(const SqlStatement &row)
{
    const auto request = requestFrom(row);
    const auto result = resultFrom(row);
    const auto end = challengeEndFrom(row);
    if (!request || !result || !end)
        return std::nullopt;
    return Attempt{row.value(at("id")).toLongLong(),
                   QDateTime::fromMSecsSinceEpoch(row.value(at("started_at")).toLongLong(), Qt::UTC),
                   row.value(at("account_id")).toString(),
                   row.value(at("account_name")).toString(),
                   row.value(at("host")).toString(),
                   *request,
                   row.value(at("reason")).toString(),
                   row.value(at("operator")).toString(),
                   *result,
                   *end,
                   uidFrom(row.value(at("uid")).toByteArray())};
}

std::optional<QList<QPair<QByteArray, QByteArray>>> headersFrom(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QList<QPair<QByteArray, QByteArray>> headers;
    const QJsonArray pairs = document.array();
    for (const auto &pair : pairs)
        headers.append({pair[0].toString().toLatin1(), pair[1].toString().toLatin1()});
    return headers;
}

} // namespace renotify
