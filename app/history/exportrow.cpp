// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/exportrow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QVariant>

#include <array>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldNames{
    "id"_L1,
    "time"_L1,
    "account"_L1,
    "host"_L1,
    "service_sid"_L1,
    "identity"_L1,
    "challenge_sid"_L1,
    "ttl"_L1,
    "reason"_L1,
    "operator"_L1,
    "outcome"_L1,
    "http_status"_L1,
    "error"_L1,
    "code"_L1,
    "message"_L1,
    "request_id"_L1,
    "took_ms"_L1,
    "notification_sid"_L1,
    "challenge_end"_L1,
    "challenge_responded_reason"_L1,
    "challenge_end_time"_L1,
};

using FieldValues = std::array<QVariant, fieldNames.size()>;

template<class E>
QString keyOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

template<class T>
QVariant orEmpty(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

FieldValues valuesOf(const Attempt &attempt)
{
    const NotificationRequest &request = attempt.request;
    const SendResult &result = attempt.result;
    const ApiError api = result.error ? result.error->api.value_or(ApiError()) : ApiError();
    const auto sid = result.notification ? result.notification->sid : std::nullopt;
    const auto &end = attempt.challengeEnd;
    return {attempt.id,
            utc(attempt.startedAt),
            attempt.accountName,
            attempt.host,
            request.service.toString(),
            request.identity.toString(),
            request.challenge.toString(),
            request.ttl ? QVariant(request.ttl->seconds()) : QVariant(),
            attempt.reason,
            attempt.operatorName,
            keyOf(result.outcome),
            result.answer.httpStatus ? QVariant(result.answer.httpStatus) : QVariant(),
            result.error ? QVariant(keyOf(result.error->kind)) : QVariant(),
            orEmpty(api.code),
            result.error && result.error->api ? api.message : QVariant(),
            result.requestId.isEmpty() ? QVariant() : result.requestId,
            orEmpty(result.timing.finished),
            sid ? QVariant(sid->toString()) : QVariant(),
            end ? QVariant(keyOf(end->status)) : QVariant(),
            end ? QVariant(end->respondedReason) : QVariant(),
            end && end->at ? QVariant(utc(*end->at)) : QVariant()};
}

QByteArray csvCell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && QByteArrayView("=+-@\t\r\n'").contains(bytes.front()))
        bytes.prepend('\'');
    const bool isPlain = !bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\r') && !bytes.contains('\n')
                         && bytes.trimmed() == bytes; // some readers drop the spaces around a bare cell
    return isPlain ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

QByteArray csvHeader()
{
    QByteArrayList cells;
    for (const QLatin1StringView name : fieldNames)
        cells += QByteArray(name.data(), name.size());
    return cells.join(',') + "\r\n";
}

QByteArray csvRow(const Attempt &attempt)
{
    QByteArrayList cells;
    for (const QVariant &value : valuesOf(attempt))
        cells += csvCell(value.toString());
    return cells.join(',') + "\r\n";
}

QByteArray jsonRow(const Attempt &attempt)
{
    const FieldValues values = valuesOf(attempt);
    QJsonObject object;
    for (size_t i = 0; i < fieldNames.size(); ++i)
        object.insert(fieldNames.at(i), QJsonValue::fromVariant(values.at(i)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace renotify
