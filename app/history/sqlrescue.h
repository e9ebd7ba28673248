// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace renotify {

/// The result of rescuing a damaged journal.
struct JournalRescue
{
    qint64 rescued = 0;           ///< rows that are in the new journal
    std::optional<qint64> lost{}; ///< rows of the old journal that are not in the new one; empty if unknown
    QString keptAs{};             ///< where the complete damaged file is kept
};

/// Sets the damaged journal at `path` aside, under a name with the time, and puts a new one in its place with all rows
/// that can be read. It reads page by page and without SQLite, which gives up at the first fault. Needs a thread of its
/// own, and nobody may have the file open in the meantime. `progress` is told how many of how many pages have been
/// read.
///
/// The damaged file stays in its place, unchanged, until the new one is complete on the disk. After any error,
/// including Cancelled, it stays there for good. JournalForeign if the file never was a journal.
Result<JournalRescue> rescueJournal(const QString &path, const std::function<void(qint64, qint64)> &progress,
                                    const std::stop_token &stop);

} // namespace renotify
