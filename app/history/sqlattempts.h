// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/result.h"

namespace renotify {

class SqlConnection;

/// The events of sends, and with them the rows in the table `attempt`. To be called inside a transaction of the caller.

/// The number that was given to the row of this uid, even if the row was removed; 0 if there never was one. Needs no
/// transaction.
Result<qint64> rowOfUid(const SqlConnection &connection, const QString &uid);

/// Adds a row that is still Sending, and answers with its number. `overridden` names the rule that the person knowingly
/// overrode, if there was one.
Result<qint64> insertBegun(const SqlConnection &connection, const Attempt &attempt, const QString &overridden);

/// Writes how the row `attempt.id` ended, and the answer. If there is no such row, the answer is JournalFailed.
Result<Done> updateEnded(const SqlConnection &connection, const Attempt &attempt);

/// Makes the running send of this row Unknown with Error::Kind::Interrupted: the program that could have heard how it
/// ended is gone.
Result<Done> updateInterrupted(const SqlConnection &connection, qint64 id);

} // namespace renotify
