// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/attempt.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QUrl>

namespace renotify::wire {

// Pure functions for what the Verify API looks like on the wire.

/// The URL at which a notification is created. The identity is one percent-encoded path segment, whatever it contains.
/// Returns nothing if Qt would send a different URL.
std::optional<QUrl> notificationsUrl(const ServiceHost &host, const NotificationRequest &request);

/// `Ttl=0`…`Ttl=300`, or empty: never `Ttl=`, which Twilio rejects as an invalid integer.
QByteArray notificationForm(const NotificationRequest &request);

/// The value of the `Authorization` header for HTTP Basic.
QByteArray basicAuthorization(const CredentialSid &user, const Secret &secret);

/// `Renotify/<version> (<system>; Qt <version>)`
QByteArray userAgent();

/// What is wrong with a body that is not a JSON object.
QString notAnObject(const QJsonParseError &error);

/// Fails with AnswerUnreadable unless `body` is a JSON object. Fields that are missing, null or of the wrong type are
/// left out.
Result<Notification> decodeNotification(const QByteArray &body);

/// What an answer of 400 or above says: Twilio's `{code, message, more_info, status}` or RFC 9457 problem details.
/// Error::Kind::Api if it has a code or a message, otherwise UnexpectedAnswer with the status and reason phrase.
Error decodeError(const Answer &answer, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace renotify::wire
