// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listedrows.h"

#include <algorithm>

namespace renotify {

namespace {

template<class T>
QFuture<Result<T>> answer(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

} // namespace

QFuture<Result<bool>> ListedRows::createBatch(const Batch &, const Items &)
{
    return answer(false);
}

QFuture<Result<bool>> ListedRows::addToBatch(const QString &, qint64, const Items &)
{
    return answer(false);
}

QFuture<Result<std::optional<Batch>>> ListedRows::batch(const QString &)
{
    return answer(std::optional<Batch>());
}

QFuture<Result<QList<Batch>>> ListedRows::latestBatches(int)
{
    return answer(QList<Batch>());
}

QFuture<Result<QList<BatchRow>>> ListedRows::batchRows(const QString &, qint64 after, int limit)
{
    const auto first = std::ranges::upper_bound(m_rows, after, {}, [](quint32 row) { return qint64(row); });
    QList<BatchRow> rows;
    for (auto row = first; row != m_rows.end() && rows.size() < limit; ++row)
        rows.append({.row = *row, .item = m_list.itemOf(*row)});
    return answer(rows);
}

QFuture<Result<bool>> ListedRows::skipRow(const QString &, qint64, const QString &)
{
    return answer(true);
}

QFuture<Result<Done>> ListedRows::noteTry(const QString &, qint64, int)
{
    return answer(Done());
}

} // namespace renotify
