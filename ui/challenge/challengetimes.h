// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// How long ago a customer was asked, in words.
QString ageText(qint64 seconds);

/// How long a challenge still lives, as a clock counts down: “3:12 left”. Rounded down.
QString timeLeftText(qint64 milliseconds);

} // namespace renotify
