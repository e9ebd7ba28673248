// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// How long ago the challenge was made, in words.
QString ageText(qint64 seconds);

/// How long a challenge has left to live, as a countdown: “3:12 left”. Rounded down.
QString timeLeftText(qint64 milliseconds);

} // namespace renotify
