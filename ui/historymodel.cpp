// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historymodel.h"

#include "history/historystore.h"
#include "historycells.h"
#include "support/whenready.h"

#include <algorithm>

namespace renotify {

HistoryModel::HistoryModel(HistoryStore &history, QObject *parent) : QAbstractTableModel(parent), m_history(history) { }

void HistoryModel::setQuery(const HistoryFilter &filter, const HistoryOrder &order)
{
    m_filter = filter;
    m_order = order;
    load();
}

const Attempt *HistoryModel::attemptAt(int row) const
{
    return row >= 0 && row < m_attempts.size() ? &m_attempts.at(row) : nullptr;
}

int HistoryModel::rowOf(qint64 id) const
{
    const auto place = std::ranges::find(m_attempts, id, &Attempt::id);
    return place == m_attempts.end() ? -1 : int(place - m_attempts.begin());
}

void HistoryModel::load()
{
    m_loading = true; // views ask for more while the model is being reset
    beginResetModel();
    m_attempts.clear();
    endResetModel();
    m_loading = false;
    ++m_loads;
    fetchMore({});
}

void HistoryModel::put(const Attempt &attempt)
{
    if (attempt.id == 0)
        return;
    const auto place = std::ranges::lower_bound(m_attempts, attempt.id, std::greater(), &Attempt::id);
    const int row = int(place - m_attempts.begin());
    if (place != m_attempts.end() && place->id == attempt.id) {
        m_attempts[row] = attempt;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, row, row);
    m_attempts.insert(row, attempt);
    endInsertRows();
    emit totalChanged(++m_total);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cellData(m_attempts.at(index.row()), index.column(), role);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Time"), tr("Account"), tr("Service"), tr("Identity"), tr("Challenge"),
                           tr("TTL"),  tr("Outcome"), tr("Customer"), tr("Code"), tr("Took"), tr("Answer")};
    return names.at(size_t(section));
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && m_attempts.size() < m_total;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    if (m_loading)
        return;
    m_loading = true;
    HistoryQuery query{.filter = m_filter, .order = m_order};
    if (!m_attempts.isEmpty())
        query.from = HistoryCursor::of(m_attempts.last(), m_order);
    emit searching(true);
    whenReady(m_history.page(query), this, [this, load = m_loads](const Result<HistoryPage> &page) {
        if (load != m_loads)
            return; // asked for before the last load()
        if (page)
            append(page.value());
        else
            emit failed(page.error());
        emit searching(false);
        emit found(m_attempts.size());
        m_loading = false; // not before: views ask for more while rows are being inserted
    });
}

void HistoryModel::append(const HistoryPage &page)
{
    // What was put in meanwhile is there already.
    QList<Attempt> older;
    const qint64 oldest = m_attempts.isEmpty() ? std::numeric_limits<qint64>::max() : m_attempts.last().id;
    std::ranges::copy_if(page.attempts, std::back_inserter(older), [&](const Attempt &row) { return row.id < oldest; });
    if (!older.isEmpty()) {
        beginInsertRows({}, int(m_attempts.size()), int(m_attempts.size() + older.size()) - 1);
        m_attempts += older;
        endInsertRows();
    }
    m_total = older.isEmpty() ? m_attempts.size() : page.total; // rows that cannot be read must not be asked for again
    emit totalChanged(m_total);
}

} // namespace renotify
