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

// Pure functions for the requests to the Verify API that only read. Decoders leave out what is missing, null, unknown
// or of the wrong type. They fail with AnswerUnreadable only if there is no JSON object, or not the thing itself.

/// `path` begins with a slash and is percent-encoded. Returns nothing if Qt would send a different URL.
std::optional<QUrl> resourceUrl(const ServiceHost &host, const QByteArray &path);

/// The path of a customer; `rest` begins with a slash.
QByteArray customerPath(const Customer &customer, const QByteArray &rest);

std::optional<QUrl> challengeUrl(const ServiceHost &host, const Customer &customer, const ChallengeSid &challenge);
std::optional<QUrl> factorUrl(const ServiceHost &host, const Customer &customer, const FactorSid &factor);
/// Lists pending challenges, newest first.
std::optional<QUrl> pendingUrl(const ServiceHost &host, const Customer &customer);
std::optional<QUrl> servicesUrl(const ServiceHost &host);

/// The URL `text` from an answer, if the account's credential may be sent there: it must have the scheme, host, port
/// and path prefix of `host`, and no user-info.
std::optional<QUrl> nextPage(const ServiceHost &host, const QString &text);

/// What was known of the service's clock after an answer had come, including what that answer said.
struct Heard
{
    ServiceClock clock = {};
    RoundTrip trip = {};
};

// An answer with another SID than the one that was asked for is an error.
Result<Challenge> decodeChallenge(const Answer &answer, const ChallengeSid &asked, const Heard &heard);
Result<ChallengePage> decodePending(const Answer &answer, const ServiceHost &host, const Heard &heard);
/// Drops the device's push token.
Result<Factor> decodeFactor(const Answer &answer, const FactorSid &asked);
Result<QList<Service>> decodeServices(const Answer &answer);

} // namespace renotify::wire
