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

/// The state of a challenge, in Twilio's words. The names are stored in the journal: add to them, never rename one.
struct ChallengeStatus
{
    Q_GADGET
public:
    enum Value { Pending, Expired, Approved, Denied };
    Q_ENUM(Value)
};

/// What a customer is asked to approve. An answer may lack any field, or have a value in it that we do not know.
struct Challenge
{
    ChallengeSid sid;
    std::optional<FactorSid> factor;
    std::optional<ChallengeStatus::Value> status; ///< empty: missing, or a word that we do not know
    QString statusWord = {};                      ///< the service's own word, if we do not know it
    QString respondedReason;                      ///< `none`, `not_needed`, `not_requested`, or one that Twilio adds
    QString message;
    std::optional<QDateTime> createdAt; ///< this time and the next two are UTC by the service's clock: see `clock`
    std::optional<QDateTime> respondedAt;
    std::optional<QDateTime> expiresAt;
    ServiceClock clock = {}; ///< what was known of the service's clock when this was read

    bool operator==(const Challenge &) const = default;
};

/// Some of a customer's pending challenges, newest first, and the address of the next ones.
struct ChallengePage
{
    QList<Challenge> challenges;
    std::optional<QUrl> next; ///< empty: there are no more, or `isCut`
    bool isCut = false;       ///< there are more, at an address to which the account's credential must not be sent
};

/// The device that answers a challenge. Its push token is not part of this: it never leaves the decoder.
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

/// The end of a challenge as it was seen: approved, denied or expired, but never pending.
struct ChallengeEnd
{
    ChallengeStatus::Value status = ChallengeStatus::Expired;
    QString respondedReason;     ///< as in Challenge
    std::optional<QDateTime> at; ///< when the service says it ended, converted to our clock, to the second; UTC
    QDateTime seenAt;            ///< by our clock; UTC

    bool operator==(const ChallengeEnd &) const = default;
};

} // namespace renotify
