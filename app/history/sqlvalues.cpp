// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

/// A null QString would be stored as NULL.
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

template<class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

template<class E>
QVariant nameOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
}

} // namespace

SqlValues endValues(const ChallengeEnd &end)
{
    return {
        {"challenge_end"_L1, nameOf(end.status)},
        {"challenge_end_reason"_L1, text(end.respondedReason)},
        {"challenge_ended_at"_L1, end.at ? QVariant(end.at->toMSecsSinceEpoch()) : QVariant()},
        {"challenge_end_seen_at"_L1, end.seenAt.toMSecsSinceEpoch()},
    };
}

SqlValues requestValues(const Attempt &attempt)
{
    const NotificationRequest &request = attempt.request;
    return {
        {"started_at"_L1, attempt.startedAt.toMSecsSinceEpoch()},
        {"account_id"_L1, text(attempt.accountId)},
        {"account_name"_L1, text(attempt.accountName)},
        {"host"_L1, text(attempt.host)},
        {"service_sid"_L1, request.service.toString()},
        {"identity"_L1, request.identity.toString()},
        {"challenge_sid"_L1, request.challenge.toString()},
        {"ttl"_L1, request.ttl ? QVariant(request.ttl->seconds()) : QVariant()},
        {"reason"_L1, text(attempt.reason)},
        {"operator"_L1, text(attempt.operatorName)},
        {"outcome"_L1, nameOf(Outcome::Sending)},
    };
}

SqlValues resultValues(const SendResult &result)
{
    const Error error = result.error.value_or(Error{});
    const ApiError api = error.api.value_or(ApiError{});
    const auto ofError = [&result](const QVariant &value) { return result.error ? value : QVariant(); };
    const auto ofApi = [&error](const QVariant &value) { return error.api ? value : QVariant(); };
    const auto json = [&result] {
        return QString::fromUtf8(QJsonDocument(result.notification->json).toJson(QJsonDocument::Compact));
    };
    return {
        {"outcome"_L1, nameOf(result.outcome)},
        {"error_kind"_L1, ofError(nameOf(error.kind))},
        {"error_detail"_L1, ofError(text(error.detail))},
        {"api_http_status"_L1, ofApi(api.httpStatus)},
        {"api_code"_L1, orNull(api.code)},
        {"api_message"_L1, ofApi(text(api.message))},
        {"api_more_info"_L1, ofApi(text(api.moreInfo))},
        {"api_retry_after"_L1, api.retryAfter ? QVariant(qint64(api.retryAfter->count())) : QVariant()},
        {"api_request_id"_L1, text(result.requestId)},
        {"notification"_L1, result.notification ? QVariant(json()) : QVariant()},
        {"http_status"_L1, result.answer.httpStatus},
        {"reason_phrase"_L1, text(result.answer.reasonPhrase)},
        {"body_cut"_L1, result.answer.bodyCut},
        {"recorded_ms"_L1, orNull(result.timing.recorded)},
        {"unlocked_ms"_L1, orNull(result.timing.unlocked)},
        {"connected_ms"_L1, orNull(result.timing.connected)},
        {"sent_ms"_L1, orNull(result.timing.sent)},
        {"first_byte_ms"_L1, orNull(result.timing.firstByte)},
        {"finished_ms"_L1, orNull(result.timing.finished)},
    };
}

SqlValues answerValues(const Answer &answer)
{
    QJsonArray headers;
    for (const auto &[name, value] : answer.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return {
        {"headers"_L1, QString::fromUtf8(QJsonDocument(headers).toJson(QJsonDocument::Compact))},
        {"body"_L1, answer.body.isNull() ? QByteArray("") : answer.body},
    };
}

QString storedName(Outcome::Value outcome)
{
    return nameOf(outcome).toString();
}

QString storedName(ChallengeStatus::Value status)
{
    return nameOf(status).toString();
}

} // namespace renotify
