// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

namespace renotify {

class SqlConnection;

/// Everything about the journal that is SQLite's own: what a PostgreSQL journal would do in another way
/// stands here.

constexpr quint32 journalApplicationId = 0x526e6679; ///< "Rnfy", in the header of each of our files
constexpr quint32 journalSchemaVersion = 3;          ///< `user_version`: how many migrations a file has had

/// Settles how this connection works: WAL, each commit durable. Claims an empty file as ours.
Result<Done> configure(const SqlConnection &connection);

/// 0 for a file that was not made yet.
Result<qint64> schemaVersion(const SqlConnection &connection);

/// Brings an older file up to journalSchemaVersion, all steps or none.
Result<Done> migrate(const SqlConnection &connection);

} // namespace renotify
