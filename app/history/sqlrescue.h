// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace renotify {

/// What became of a damaged journal.
struct JournalRescue
{
    qint64 rescued = 0;           ///< rows that are in the new one
    std::optional<qint64> lost{}; ///< rows that were in the old one besides; nothing where it no longer says
    QString keptAs{};             ///< the damaged file, whole
};

/// Sets the damaged journal at `path` aside, under a name with the time, and puts a new one in its place with all rows
/// that can be read of it, page by page and without SQLite, which gives up at the first fault. For a thread of its own;
/// nobody has the file open meanwhile. `progress` is told how many of how many pages have been read.
///
/// The damaged file stays where it is, as it is, until the new one is whole on the disk; with any error, and Cancelled,
/// it stays there for good. JournalForeign for what was never a journal.
Result<JournalRescue> rescueJournal(const QString &path, const std::function<void(qint64, qint64)> &progress,
                                    const std::stop_token &stop);

} // namespace renotify
