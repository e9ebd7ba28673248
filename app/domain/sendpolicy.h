// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/sendfacts.h"

#include <QObject> // Q_GADGET

#include <chrono>

namespace renotify {

/// Everything that is known when a person wants to send.
struct SendCase
{
    SendFacts facts = {};
    std::optional<Challenge> challenge = {}; ///< as read last; empty: it was not read, or could not be
    std::optional<Factor> factor = {};       ///< the device that answers the challenge; empty as above
    bool canLook = true;                     ///< false: the service does not allow the challenge to be read
    std::chrono::seconds coolDown{0};
    QDateTime now; ///< UTC
};

/// Whether a push may be sent, and the reason if it may not.
struct SendVerdict
{
    Q_GADGET
public:
    /// The names are stored in the journal: add to them, never rename one.
    enum class Kind {
        Allowed,
        Approved, ///< this and the next two: the challenge has ended
        Denied,
        Expired,
        Spent,       ///< all pushes of the challenge are used
        NoPlatform,  ///< the device takes no pushes
        Unverified,  ///< the device is not enrolled
        LookFirst,   ///< the last send ended Unknown, and nobody has looked at the challenge since
        CoolingDown, ///< the customer got a push a moment ago
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Allowed;
    std::optional<QDateTime> until = {}; ///< with CoolingDown; UTC
    bool mayHaveFailed = false;          ///< with CoolingDown: it is not known whether that push went out
    bool notRequested = false;           ///< with Denied: the customer says that they did not ask for this

    /// Whether a person who knows what they are doing may send all the same.
    bool mayBeOverridden = false;

    bool operator==(const SendVerdict &) const = default;
};

constexpr int mostPushes = 3; ///< per challenge (Twilio's documentation)

/// Judges whether this may be sent, from its argument alone. What is not known counts in favour of the send: if we have
/// no right to read challenges, the service itself refuses what is impossible.
SendVerdict judgeSend(const SendCase &sendCase);

/// The refusal of a send by a rule, as the journal keeps it: Error::Kind::RefusedByRule with the rule as its detail.
Error refusalBy(const SendVerdict &verdict);
/// The rule that such a detail names; nothing if it names none.
std::optional<SendVerdict> ruleIn(QStringView detail);

/// How `challenge` has ended, according to the service. Returns nothing as long as the service has not said so.
std::optional<ChallengeEnd> endSaid(const Challenge &challenge, const QDateTime &now, Steady steady = steadyNow());

/// The same, or Expired if its time is over by the service's clock: a conclusion, which is never recorded. `now` is by
/// our clock.
std::optional<ChallengeEnd> endOf(const Challenge &challenge, const QDateTime &now, Steady steady = steadyNow());

/// How long the challenge has left to live, by the service's clock; nothing if that is not known.
std::optional<std::chrono::milliseconds> lifeLeft(const Challenge &challenge, const QDateTime &now,
                                                  Steady steady = steadyNow());

} // namespace renotify
