// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QString>

#include <optional>

namespace renotify {

/// What a push means for the person it was sent to, during its whole life. The four outcomes tell how a send ended; the
/// stages continue from there.
enum class PushStage {
    Sending,
    Waiting,      ///< accepted; we are waiting for the customer's answer
    NoAnswerSeen, ///< accepted; nobody is waiting any more
    Approved,
    Denied,
    NotRequested, ///< denied, and the customer says that they did not ask for it
    Expired,
    Spent, ///< refused, because all pushes of the challenge are used
    Rejected,
    NotSent,
    Unknown,
};

/// The stage of an attempt. The row does not tell whether we are still waiting for the end, so `isWatched` does. A send
/// that was rejected or never left had no part in how its challenge ended.
PushStage pushStage(const Attempt &attempt, bool isWatched);

/// Whether this push may have reached the customer.
constexpr bool mayHaveArrived(Outcome::Value outcome)
{
    return outcome == Outcome::Accepted || outcome == Outcome::Unknown;
}

/// Whether no further push to the same challenge can help.
bool isOver(PushStage stage);

/// The largest line of the window: a few words, without a full stop.
QString headline(const Attempt &attempt, PushStage stage);

/// The same, beginning with the customer, for places where it could be taken for another customer's headline.
QString whoseHeadline(const Identity &identity, const QString &headline);

/// What the stage means and what to do now; `now` is in UTC. Nothing is called valid until a time that has passed.
QString headlineAdvice(const Attempt &attempt, PushStage stage, const QDateTime &now);

/// The outcome, the code and the times, for people who want to know exactly.
QString smallPrint(const Attempt &attempt);

/// From the send to the end of its challenge, in seconds as the two times are shown: the service gives no fractions,
/// and people subtract. Empty if the service gave no time, or an impossible one.
std::optional<int> secondsToEnd(const Attempt &attempt);

} // namespace renotify
