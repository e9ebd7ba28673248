// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/sendfacts.h"

#include <QObject> // Q_GADGET

#include <chrono>

namespace renotify {

/// All that is known when a send is wished for.
struct SendCase
{
    SendFacts facts = {};
    std::optional<Challenge> challenge = {}; ///< as it was read last; nothing: it was not, or could not be
    std::optional<Factor> factor = {};       ///< the device that answers it, likewise
    bool canLook = true;                     ///< false: the service does not let the challenge be read
    std::chrono::seconds coolDown{0};
    QDateTime now; ///< UTC
};

/// Whether a push may be sent, and if not, why.
struct SendVerdict
{
    Q_GADGET
public:
    /// The names are stored in the journal: add to them, never rename.
    enum class Kind {
        Allowed,
        Approved, ///< this and the next two: the challenge has ended
        Denied,
        Expired,
        Spent,       ///< all pushes of the challenge are used
        NoPlatform,  ///< the device takes no push
        Unverified,  ///< the device is not enrolled
        LookFirst,   ///< the last send ended Unknown, and nobody has looked at the challenge since
        CoolingDown, ///< the customer got a push a moment ago
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Allowed;
    std::optional<QDateTime> until = {}; ///< with CoolingDown; UTC
    bool mayHaveFailed = false;          ///< with CoolingDown: nobody knows whether that push went out
    bool notRequested = false;           ///< with Denied: the customer says that they did not ask for it

    /// Whether a person who knows what they do may send all the same.
    bool mayBeOverridden = false;

    bool operator==(const SendVerdict &) const = default;
};

constexpr int mostPushes = 3; ///< per challenge (Twilio, prose)

/// May this be sent? It rests on what it is given and nothing else. What is not known speaks for the send: without
/// the right to read challenges the service itself refuses what cannot be.
SendVerdict judgeSend(const SendCase &sendCase);

/// Why a send was stopped by a rule, as the journal keeps it: Error::Kind::RefusedByRule with the rule as its detail.
Error refusalBy(const SendVerdict &verdict);
/// The rule in such a detail; nothing where it names none.
std::optional<SendVerdict> ruleIn(QStringView detail);

/// How `challenge` has ended, in the service's own words. Nothing while it has not said so.
std::optional<ChallengeEnd> endSaid(const Challenge &challenge, const QDateTime &now, Steady steady = steadyNow());

/// The same, or that its time is over by the service's clock: a conclusion, which is never recorded. `now` is by ours.
std::optional<ChallengeEnd> endOf(const Challenge &challenge, const QDateTime &now, Steady steady = steadyNow());

/// How long it still lives, by the service's clock; nothing where nobody knows.
std::optional<std::chrono::milliseconds> lifeLeft(const Challenge &challenge, const QDateTime &now,
                                                  Steady steady = steadyNow());

} // namespace renotify
