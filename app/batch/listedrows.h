// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/readlist.h"
#include "history/batchstore.h"

namespace renotify {

/// The rows of a list that was not begun, in the form in which the journal would have them, for a check. Keeps nothing.
class ListedRows final : public BatchStore
{
public:
    /// `rows`: those of CheckedList::items that are looked at.
    ListedRows(ReadList list, QList<quint32> rows)
        : m_list(std::move(list))
        , m_rows(std::move(rows))
    {
    }

    QFuture<Result<bool>> createBatch(const Batch &batch, const Items &items) override;
    QFuture<Result<bool>> addToBatch(const QString &uid, qint64 count, const Items &items) override;
    QFuture<Result<std::optional<Batch>>> batch(const QString &uid) override;
    QFuture<Result<QList<Batch>>> latestBatches(int limit) override; ///< none
    QFuture<Result<QList<BatchRow>>> batchRows(const QString &uid, qint64 after, int limit) override;
    QFuture<Result<bool>> skipRow(const QString &uid, qint64 row, const QString &why) override;
    QFuture<Result<Done>> noteTry(const QString &uid, qint64 row, int number) override;

private:
    const ReadList m_list;
    const QList<quint32> m_rows;
};

} // namespace renotify
