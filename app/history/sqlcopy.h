// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

namespace renotify {

class SqlConnection;

/// The copy of a journal of an earlier schema that is made before it is migrated: `history.sqlite.v2.bak` beside it,
/// whole or not there at all, readable by its owner only.

/// Nothing is done to a file that needs no migration. JournalFull where there is no room for the copy.
Result<Done> copyBeforeMigration(const SqlConnection &connection, const QString &path);

/// For those who want to be forgotten: copies hold them, too.
void removeCopies(const QString &path);

} // namespace renotify
