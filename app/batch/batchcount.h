// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchqueue.h"

#include <QObject>

#include <functional>

namespace renotify {

/// How a list that was begun stands beside its file.
struct BatchStanding
{
    BatchProgress progress = {};
    QList<quint32> ended = {}; ///< rows that had their turn, ascending
    /// Rows that can be sent and are not in the list yet, ascending: they were mended since, or not chosen before.
    QList<quint32> joining = {};
};

/// Counts what became of the rows of a list. `items`: those that can be sent now, ascending, as in CheckedList; empty:
/// nobody asks for them. A part at a time, so that the journal stays free for sends. `then` is not called when
/// `context` is gone.
void withStanding(QObject *context, BatchStore &store, const QString &uid, const QList<quint32> &items,
                  const std::function<void(const Result<BatchStanding> &)> &then);

} // namespace renotify
