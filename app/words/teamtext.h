// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/teamfault.h"

namespace renotify {

/// Why the team's database was of no use, in words for people. Plain text, never markup.
struct TeamText
{
    QString cause;
    QString nextStep;
};

TeamText teamText(TeamFault::Kind kind);

} // namespace renotify
