// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

namespace renotify {

class SqlConnection;

/// Everything about the journal that is specific to SQLite: what a PostgreSQL journal would do differently is here.

constexpr quint32 journalApplicationId = 0x526e6679; ///< "Rnfy", in the header of each of our files
constexpr quint32 journalSchemaVersion = 5;          ///< `user_version`: how many migrations a file has had

/// Sets up the connection: a write-ahead log, and durable commits. Marks an empty file as ours.
Result<Done> configure(const SqlConnection &connection);

/// Returns 0 for a file that was not set up yet.
Result<qint64> schemaVersion(const SqlConnection &connection);

/// Brings an older file up to journalSchemaVersion, in all steps or none. After that comes importAll().
Result<Done> migrate(const SqlConnection &connection);

} // namespace renotify
