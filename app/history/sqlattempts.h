// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/result.h"

namespace renotify {

class SqlConnection;

/// How rows get into the table `attempt` and change there, with their words in the index. To be called inside a
/// transaction of the caller.

/// Adds a row that is still Sending, and answers with its number.
Result<qint64> insertBegun(const SqlConnection &connection, const Attempt &attempt);

/// Writes how the row `attempt.id` ended. If there is no such row, the answer is JournalFailed.
Result<Done> updateEnded(const SqlConnection &connection, const Attempt &attempt);

/// Makes the running send of this row Unknown with Error::Kind::Interrupted: the program that could have heard how it
/// ended is gone.
Result<Done> updateInterrupted(const SqlConnection &connection, qint64 id);

} // namespace renotify
