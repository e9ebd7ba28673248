// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/record.h"
#include "domain/secret.h"
#include "domain/teamfault.h"
#include "team/teamschema.h"

namespace renotify::cli {

/// What is in a team's database; `before` is the version that was there when the verb began.
Record teamRecord(const TeamServer &server, const TeamStatus &status, int before);

/// A new login with its password, which is said only here.
Record teamAgentRecord(const TeamServer &server, const QString &login, const Secret &password);

Record teamErrorRecord(const TeamFault &fault);

} // namespace renotify::cli
