// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "history/historyquery.h"

#include <functional>
#include <stop_token>

namespace renotify {

class HistoryStore;

/// Which rows go into which file.
struct HistoryExport
{
    enum Format { Csv, CsvSemicolon, JsonLines };

    QString path;
    Format format = Csv;
    HistoryFilter filter = {};
    HistoryOrder order = {};
};

/// Writes the rows and says how many there were. It reads page by page and waits for each: for a thread of its own.
/// `progress` is told after each page how many rows are written.
///
/// The file is there once it is whole, and replaces what had its name; before that, and with Cancelled or
/// FileUnwritable (`detail` says why), nothing of it is. (Where the file system knows no nameless files, a killed
/// program leaves one with a suffix.)
Result<qint64> exportHistory(HistoryStore &history, const HistoryExport &what,
                             const std::function<void(qint64)> &progress, const std::stop_token &stop);

} // namespace renotify
