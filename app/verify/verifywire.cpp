// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/verifywire.h"

#include "verify/httpdate.h"
#include "verify/readingwire.h"

#include <QJsonDocument>
#include <QSysInfo>

namespace renotify::wire {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> text(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json[key];
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<int> number(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json[key];
    if (value.isString()) { // some servers write "60323" as a string
        bool isNumber = false;
        const int written = value.toString().trimmed().toInt(&isNumber);
        return isNumber && written >= 0 ? std::optional(written) : std::nullopt;
    }
    const double exact = value.toDouble(-1);
    const int whole = value.toInt(-1); // -1 also for a number that does not fit an int
    return value.isDouble() && exact == whole ? std::optional(whole) : std::nullopt;
}

} // namespace

std::optional<QUrl> notificationsUrl(const ServiceHost &host, const NotificationRequest &request)
{
    return resourceUrl(host, customerPath({request.service, request.identity},
                                          "/Challenges/" + request.challenge.toString().toUtf8() + "/Notifications"));
}

QByteArray notificationForm(const NotificationRequest &request)
{
    return request.ttl ? "Ttl=" + QByteArray::number(request.ttl->seconds()) : QByteArray();
}

QByteArray basicAuthorization(const CredentialSid &user, const Secret &secret)
{
    QByteArray pair = toString(user).toUtf8() + ':';
    pair.append(secret.reveal().data(), secret.reveal().size());
    QByteArray value = "Basic " + pair.toBase64();
    wipe(pair);
    return value;
}

QByteArray userAgent()
{
    return QByteArray("Renotify/" RENOTIFY_VERSION " (") + QSysInfo::kernelType().toLatin1() + "; Qt " + qVersion()
           + ')';
}

QString notAnObject(const QJsonParseError &error)
{
    return error.error == QJsonParseError::NoError ? u"JSON, but no object"_s : error.errorString();
}

Result<Notification> decodeNotification(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (!document.isObject())
        return Error{Error::Kind::AnswerUnreadable, notAnObject(parseError), {}};

    return Notification::fromJson(document.object());
}

Error decodeError(const Answer &answer, const QDateTime &now)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    ApiError api{.httpStatus = answer.httpStatus,
                 .code = number(json, "code"_L1),
                 .message = text(json, "message"_L1).value_or(QString()),
                 .moreInfo = text(json, "more_info"_L1).value_or(QString()),
                 .retryAfter = retryAfter(answer, now)};
    if (api.message.isEmpty())
        api.message = text(json, "detail"_L1).value_or(text(json, "title"_L1).value_or(QString()));
    if (api.moreInfo.isEmpty())
        api.moreInfo = text(json, "type"_L1).value_or(QString());

    if (api.code || !api.message.isEmpty())
        return {Error::Kind::Api, {}, api};
    api.message = answer.reasonPhrase;
    return {Error::Kind::UnexpectedAnswer, {}, api};
}

} // namespace renotify::wire
