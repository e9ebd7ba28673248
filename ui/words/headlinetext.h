// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QString>

namespace renotify {

/// What a push means for the person that it was sent to, over its whole life. The four outcomes say how a send ended;
/// this goes on where they end.
enum class PushStage {
    Sending,
    Waiting,      ///< accepted, and the customer's answer is being waited for
    NoAnswerSeen, ///< accepted, and nobody waits any more
    Approved,
    Denied,
    NotRequested, ///< denied, and the customer says that they did not ask for it
    Expired,
    Spent, ///< refused, for all pushes of the challenge are used
    Rejected,
    NotSent,
    Unknown,
};

/// Whether the end is still waited for cannot be told from the row; `isWatched` says it. A send that was rejected or
/// never left has no part in how its challenge ended.
PushStage pushStage(const Attempt &attempt, bool isWatched);

/// Whether the customer may have been asked by it.
constexpr bool mayHaveArrived(Outcome::Value outcome)
{
    return outcome == Outcome::Accepted || outcome == Outcome::Unknown;
}

/// The largest line of the window: a few words, no full stop.
QString headline(const Attempt &attempt, PushStage stage);

/// The same with the customer in front, where the eye might take it for somebody else's.
QString whoseHeadline(const Identity &identity, const QString &headline);

/// What it means and what to do now; `now` in UTC. Nothing is said to be valid until a time that has passed.
QString headlineAdvice(const Attempt &attempt, PushStage stage, const QDateTime &now);

/// Outcome, code and times, for whoever wants to know exactly.
QString smallPrint(const Attempt &attempt);

} // namespace renotify
