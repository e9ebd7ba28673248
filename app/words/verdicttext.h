// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sendpolicy.h"

#include <QString>

namespace renotify {

/// Why a push must not be sent and what to do instead, for the place next to the button. Empty if it may be sent.
/// `now`, in UTC, is where the rest of a cool-down is counted from.
QString verdictText(const SendVerdict &verdict, const QDateTime &now);

} // namespace renotify
