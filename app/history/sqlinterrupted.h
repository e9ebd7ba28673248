// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QList>

namespace renotify {

class JournalLocks;
class SqlConnection;

/// Sends that are still running by their row, although the program that could have heard how they end is gone.

Result<QList<qint64>> sendsOfTheGone(const SqlConnection &connection, const JournalLocks &locks);

/// These make such sends Unknown, and answer with their number: the first inside a transaction of the caller.
Result<qint64> markInterrupted(const SqlConnection &connection, const JournalLocks &locks);
Result<qint64> findInterrupted(const SqlConnection &connection, const JournalLocks &locks);

} // namespace renotify
