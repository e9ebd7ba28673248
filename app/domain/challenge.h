// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/serviceclock.h"
#include "domain/sid.h"

#include <QDateTime>
#include <QList>
#include <QObject> // Q_GADGET
#include <QUrl>

#include <optional>

namespace renotify {

/// How a challenge stands, in Twilio's words. The names are stored in the journal: add to them, never rename.
struct ChallengeStatus
{
    Q_GADGET
public:
    enum Value { Pending, Expired, Approved, Denied };
    Q_ENUM(Value)
};

/// What a customer is asked to approve. Every field may be missing in an answer or hold what nobody knows yet.
struct Challenge
{
    ChallengeSid sid;
    std::optional<FactorSid> factor;
    std::optional<ChallengeStatus::Value> status; ///< nothing: missing, or none that we know
    QString statusWord = {};                      ///< what the service calls one that we do not know
    QString respondedReason;                      ///< `none`, `not_needed`, `not_requested`, or what is still to come
    QString message;
    std::optional<QDateTime> createdAt; ///< this and the following by the service's clock, UTC: see `clock`
    std::optional<QDateTime> respondedAt;
    std::optional<QDateTime> expiresAt;
    ServiceClock clock = {}; ///< as it was known when this was read

    bool operator==(const Challenge &) const = default;
};

/// Some of a customer's pending challenges, newest first, and where the next ones are.
struct ChallengePage
{
    QList<Challenge> challenges;
    std::optional<QUrl> next; ///< nothing: this is the end, or `isCut`
    bool isCut = false;       ///< there are more, at an address that the account's credential is not taken to
};

/// The device that answers a challenge. Its push token is no part of this: it never leaves the decoder.
struct Factor
{
    enum class Platform { Unknown, Apn, Fcm, None };
    enum class Enrolment { Unknown, Unverified, Verified };

    FactorSid sid;
    QString name;
    Platform platform = Platform::Unknown;
    Enrolment enrolment = Enrolment::Unknown;

    bool operator==(const Factor &) const = default;
};

/// The end of a challenge as it was seen: approved, denied or expired, never pending.
struct ChallengeEnd
{
    ChallengeStatus::Value status = ChallengeStatus::Expired;
    QString respondedReason;     ///< as in Challenge
    std::optional<QDateTime> at; ///< when, told by the service and put into our clock, to the second; UTC
    QDateTime seenAt;            ///< by our clock; UTC

    bool operator==(const ChallengeEnd &) const = default;
};

} // namespace renotify
