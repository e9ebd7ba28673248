// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "history/historyquery.h"

#include <QAbstractTableModel>
#include <QList>

namespace renotify {

class HistoryStore;

/// The journal, newest first, read a page at a time and by key, as far as somebody scrolls.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Account, Service, Identity, Challenge, TimeToLive, Outcome, Customer, Code, Took, Answer, ColumnCount };

    /// `history` outlives this.
    explicit HistoryModel(HistoryStore &history, QObject *parent = nullptr);

    /// Shows the rows of this filter in this order from now on; found() follows, or failed().
    void setQuery(const HistoryFilter &filter, const HistoryOrder &order);
    const HistoryFilter &filter() const { return m_filter; }
    const HistoryOrder &order() const { return m_order; }

    /// Reads the newest page anew; totalChanged() or failed() follows. What was still being read is ignored.
    void load();

    /// A row that was just begun, or one that has changed.
    void put(const Attempt &attempt);

    /// Null while the row is on its way. Valid until the model changes.
    const Attempt *attemptAt(int row) const;
    /// The row of this id; -1 where it is none of those that are in memory.
    int rowOf(qint64 id) const;
    qint64 total() const { return m_total; } ///< rows in the whole journal

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void totalChanged(qint64 total);
    void found(qint64 rows); ///< of the filter; grows while they are being counted
    void searching(bool isSearching); ///< rows are being looked for, or counted
    void failed(const renotify::Error &error);

private:
    void append(const HistoryPage &page);

    HistoryStore &m_history;
    HistoryFilter m_filter;
    HistoryOrder m_order;
    QList<Attempt> m_attempts; // ids fall
    qint64 m_total = 0;
    quint64 m_loads = 0; // tells the answer to an earlier load() apart
    bool m_loading = false;
};

} // namespace renotify
