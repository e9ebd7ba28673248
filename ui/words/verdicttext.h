// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sendpolicy.h"

#include <QString>

namespace renotify {

/// Why a push is not to be sent and what to do instead, for the place beside the button. Nothing where it may be sent.
/// `now` is what a cool-down is counted from; UTC.
QString verdictText(const SendVerdict &verdict, const QDateTime &now);

} // namespace renotify
