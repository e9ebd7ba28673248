// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How the rows of the history follow what is sent while they are shown.

#include "history/historystore.h"
#include "ui/history/historymodelask.h"

#include <algorithm>

namespace renotify {

void HistoryModel::put(const Attempt &attempt)
{
    if (attempt.id == 0)
        return;
    emit recorded();
    if (attempt.id > m_newest) {
        m_newest = attempt.id;
        emit totalChanged(++m_total);
    }
    if (m_isLoading)
        m_late.insert(attempt.id, attempt);
    else if (m_hasFailed)
        load();
    else
        settle(attempt);
}

/// Ordered by time, a row stays in its place; in any other order a change may move it.
void HistoryModel::settle(const Attempt &attempt)
{
    const int row = rowOf(attempt.id);
    if (m_order != HistoryOrder()) {
        if (!m_isLoading)
            load();
    } else if (!m_filter.isEmpty()) {
        judge(attempt);
    } else if (row >= 0) {
        replace(row, attempt);
    } else if (attempt.id > m_loaded) {
        insertOnTop(attempt);
    }
}

/// The journal decides whether the filter lets a row through.
void HistoryModel::judge(const Attempt &attempt)
{
    const HistoryQuery itself{
        .filter = m_filter, .order = m_order, .from = HistoryCursor{0, attempt.id + 1}, .limit = 1};
    ask(m_history.page(itself, m_stop.get_token()), [this, id = attempt.id](const HistoryPage &page) {
        const bool passes = !page.attempts.isEmpty() && page.attempts.first().id == id;
        showJudged(id, passes ? &page.attempts.first() : nullptr);
    });
}

void HistoryModel::showJudged(qint64 id, const Attempt *passed)
{
    const int row = rowOf(id);
    const bool isAllInMemory = m_isCounted && m_rows <= HistoryBlocks::size;
    if (row >= 0 && passed)
        replace(row, *passed);
    else if (id > m_loaded && passed)
        insertOnTop(*passed);
    else if (id > m_loaded && row >= 0)
        removeAdded(row);
    else if (id <= m_loaded && (passed || row >= 0 || !isAllInMemory))
        load(); // a counted row has disappeared, or one appeared in between
}

void HistoryModel::insertOnTop(const Attempt &attempt)
{
    const auto place = std::ranges::lower_bound(m_added, attempt.id, std::greater(), &Attempt::id);
    const int row = int(place - m_added.begin());
    beginInsertRows({}, row, row);
    m_added.insert(row, attempt);
    endInsertRows();
    emit found(rowCount());
}

/// The sender of a row may not know that its end was seen in the meantime.
void HistoryModel::replace(int row, const Attempt &attempt)
{
    Attempt changed = attempt;
    if (!changed.challengeEnd)
        changed.challengeEnd = attemptAt(row)->challengeEnd;
    if (row < m_added.size())
        m_added[row] = changed;
    else
        m_blocks.replace(row - m_added.size(), changed);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void HistoryModel::removeAdded(int row)
{
    beginRemoveRows({}, row, row);
    m_added.removeAt(row);
    endRemoveRows();
    emit found(rowCount());
}

} // namespace renotify
