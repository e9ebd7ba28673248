// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "history/historyquery.h"

#include <functional>
#include <stop_token>

namespace renotify {

class HistoryStore;

/// Which rows are written, and into which file.
struct HistoryExport
{
    enum Format { Csv, CsvSemicolon, JsonLines };

    QString path;
    Format format = Csv;
    HistoryFilter filter = {};
    HistoryOrder order = {};
};

/// Writes the rows and returns how many there were. It reads page by page and waits for each page, so it needs a thread
/// of its own. After each page, `progress` is told how many rows are written.
///
/// The file appears when it is complete, and replaces an older file of its name. Until then, and after Cancelled or
/// FileUnwritable (`detail` says why), there is no trace of it. (If the file system does not support nameless files, a
/// killed program leaves one with a suffix.)
Result<qint64> exportHistory(HistoryStore &history, const HistoryExport &what,
                             const std::function<void(qint64)> &progress, const std::stop_token &stop);

} // namespace renotify
