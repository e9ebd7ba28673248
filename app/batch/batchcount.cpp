// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchcount.h"

#include "support/whenready.h"

#include <memory>

namespace renotify {

namespace {

constexpr int countedTogether = 1000;

struct Counting
{
    QString uid;
    QList<quint32> items;
    std::function<void(const Result<BatchStanding> &)> then;
    BatchStanding standing = {};
    qsizetype next = 0; // of the items

    void take(const BatchRow &row)
    {
        const BatchState::Value state = stateOf(row);
        standing.progress.count(state, 1);
        if (state != BatchState::Waiting)
            standing.ended += quint32(row.row);
        for (; next < items.size() && items.at(next) <= row.row; ++next) {
            if (items.at(next) < row.row)
                standing.joining += items.at(next);
        }
    }
};

void countFrom(QObject *context, BatchStore &store, const std::shared_ptr<Counting> &counting, qint64 after)
{
    whenReady(store.batchRows(counting->uid, after, countedTogether), context,
              [context, &store, counting](const Result<QList<BatchRow>> &rows) {
                  if (!rows)
                      return counting->then(rows.error());
                  for (const BatchRow &row : rows.value())
                      counting->take(row);
                  if (rows->size() == countedTogether)
                      return countFrom(context, store, counting, rows->last().row);
                  counting->standing.joining += counting->items.sliced(counting->next);
                  counting->then(counting->standing);
              });
}

} // namespace

void withStanding(QObject *context, BatchStore &store, const QString &uid, const QList<quint32> &items,
                  const std::function<void(const Result<BatchStanding> &)> &then)
{
    countFrom(context, store, std::make_shared<Counting>(Counting{uid, items, then}), 0);
}

} // namespace renotify
