// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace renotify {

class SqlConnection;

/// Events from rows that are older than events, and rows from events.

/// Gives an event to each row and challenge that has none. Takes up to a minute for a million rows, and so goes in
/// steps, each a transaction of its own: a program that is killed, or stopped, goes on where it was. importAll() calls
/// `progress` after each step, on its thread, with the rows that are done and the rows that there are. While
/// isImporting(), no row may be written.
Result<Done> importAll(const SqlConnection &connection, const std::function<void(qint64, qint64)> &progress,
                       const std::stop_token &stop = {});
Result<bool> isImporting(const SqlConnection &connection);
QStringList importBegins(); ///< to be run when the tables of the events are made

/// Makes all rows anew from the events alone.
Result<Done> rebuildRows(const SqlConnection &connection);

} // namespace renotify
