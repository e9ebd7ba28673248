// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <chrono>

namespace renotify::wire {

// Pure functions for the times in the headers of an answer.

/// The latest of the dates in `value`, in any of the three forms that RFC 9110 (5.6.7) allows; UTC. Returns nothing if
/// there is no date, or none that can be right.
std::optional<QDateTime> httpDate(const QByteArray &value);

/// What the service's clock showed, according to an answer.
struct TimeTold
{
    QDateTime time;
    bool isAged = false; ///< a cache on the way kept the answer; `time` includes the `Age` that it said

    bool operator==(const TimeTold &) const = default;
};

/// What the service's clock showed when the answer came. Returns nothing if it does not say so, or says that it was
/// kept on the way but not for how long, or for more than a day.
std::optional<TimeTold> timeTold(const Answer &answer);

/// How long `Retry-After` asks us to wait, from 1 s to a day. A date is compared with the answer's own `Date`, or with
/// `now` if it has none. Returns nothing if the header asks for no wait or cannot be read.
std::optional<std::chrono::seconds> retryAfter(const Answer &answer, const QDateTime &now);

} // namespace renotify::wire
