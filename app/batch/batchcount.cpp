// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchcount.h"

#include "support/whenready.h"

namespace renotify {

namespace {

constexpr int countedTogether = 1000;

void countFrom(QObject *context, BatchStore &store, const QString &uid, qint64 after, BatchProgress progress,
               const std::function<void(const Result<BatchProgress> &)> &then)
{
    whenReady(store.batchRows(uid, after, countedTogether), context, [=, &store](const Result<QList<BatchRow>> &rows) {
        if (!rows)
            return then(rows.error());
        BatchProgress counted = progress;
        for (const BatchRow &row : rows.value())
            counted.count(stateOf(row), 1);
        if (rows->size() == countedTogether)
            return countFrom(context, store, uid, rows->last().row, counted, then);
        then(counted);
    });
}

} // namespace

void withProgress(QObject *context, BatchStore &store, const QString &uid,
                  const std::function<void(const Result<BatchProgress> &)> &then)
{
    countFrom(context, store, uid, 0, {}, then);
}

} // namespace renotify
