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

/// When the answer was made. Returns nothing if the answer does not say so, or was cached on the way.
std::optional<QDateTime> madeAt(const Answer &answer);

/// How long `Retry-After` asks us to wait, from 1 s to a day. A date is compared with the answer's own `Date`, or with
/// `now` if it has none. Returns nothing if the header asks for no wait or cannot be read.
std::optional<std::chrono::seconds> retryAfter(const Answer &answer, const QDateTime &now);

} // namespace renotify::wire
