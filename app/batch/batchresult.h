// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>

class QIODevice;

namespace renotify {

class BatchStore;
struct ReadList;

/// Writes the list again as CSV: its own columns with their values unchanged, and behind them what became of each row,
/// or why it could not be sent. Without its file (a list without rows) it has the columns that the history knows.
/// It waits for the store, page by page, so it needs a thread of its own. Answers with the number of rows.
Result<qint64> writeBatchResult(BatchStore &store, const QString &uid, const ReadList &list, QIODevice &out);

/// The same into a file, as XLSX if its name ends so, with every cell as a text. It appears when it is complete and
/// replaces an older one; until then, and after an error, there is no trace of it. Only its owner may read it.
Result<qint64> saveBatchResult(BatchStore &store, const QString &uid, const ReadList &list, const QString &path);

} // namespace renotify
