// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/challenge.h"
#include "domain/customer.h"
#include "domain/result.h"
#include "domain/servicehost.h"

#include <QUrl>

namespace renotify::wire {

// What the Verify API answers to those who only look, as pure functions. Decoders leave out what is missing, null, of
// another type or unknown, and fail with AnswerUnreadable only where there is no JSON object, or not the thing itself.

/// `path` begins with a slash and is percent-encoded. Nothing if the URL that Qt would send were another one.
std::optional<QUrl> resourceUrl(const ServiceHost &host, const QByteArray &path);

/// Of a customer; `rest` begins with a slash.
QByteArray customerPath(const Customer &customer, const QByteArray &rest);

std::optional<QUrl> challengeUrl(const ServiceHost &host, const Customer &customer, const ChallengeSid &challenge);
std::optional<QUrl> factorUrl(const ServiceHost &host, const Customer &customer, const FactorSid &factor);
/// Pending ones, newest first.
std::optional<QUrl> pendingUrl(const ServiceHost &host, const Customer &customer);
std::optional<QUrl> servicesUrl(const ServiceHost &host);

/// The URL `text` of an answer, if it may be given the account's credential: scheme, host, port and path prefix are its
/// own, and there is no user-info.
std::optional<QUrl> nextPage(const ServiceHost &host, const QString &text);

/// What was known of the service's clock when an answer had come, that answer included.
struct Heard
{
    ServiceClock clock = {};
    RoundTrip trip = {};
};

// An answer that names another SID than was asked for is none.
Result<Challenge> decodeChallenge(const Answer &answer, const ChallengeSid &asked, const Heard &heard);
Result<ChallengePage> decodePending(const Answer &answer, const ServiceHost &host, const Heard &heard);
/// Takes the device's push token to nowhere.
Result<Factor> decodeFactor(const Answer &answer, const FactorSid &asked);
Result<QList<Service>> decodeServices(const Answer &answer);

} // namespace renotify::wire
