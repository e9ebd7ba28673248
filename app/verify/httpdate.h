// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <chrono>

namespace renotify::wire {

// Times in the headers of an answer, as pure functions.

/// The latest of the dates in `value`, in any of the three forms that RFC 9110 (5.6.7) allows; UTC. Nothing where there
/// is none, or none that can be right.
std::optional<QDateTime> httpDate(const QByteArray &value);

/// When the answer was made. Nothing if it says nothing of that, or was kept somewhere on the way.
std::optional<QDateTime> madeAt(const Answer &answer);

/// How long `Retry-After` asks to wait, from 1 s to a day. A date is taken by the answer's own `Date`, or by `now`.
/// Nothing where it asks for no wait, or cannot be read.
std::optional<std::chrono::seconds> retryAfter(const Answer &answer, const QDateTime &now);

} // namespace renotify::wire
