// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "history/historyquery.h"
#include "ui/history/historyblocks.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QHash>
#include <QList>

#include <stop_token>

namespace renotify {

class HistoryStore;

/// The rows of the journal that match a filter. The model has all of them from the start, however many there are: rows
/// that somebody looks at are read in blocks and by key, the others are only counted.
///
/// Rows that were begun since then are above them, newest first. The journal's own filter judges every row that was
/// added or changed, and if a row may have moved, everything is read again: the rows shown always match the filter.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Identity,
        Ticket,
        Outcome,
        Customer,
        Took,
        By,
        Account,
        Code,
        Challenge,
        TimeToLive,
        Service,
        Answer,
        ColumnCount
    };

    /// `history` must outlive this object.
    explicit HistoryModel(HistoryStore &history, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// From now on shows the rows of this filter in this order. Earlier questions are given up; the old rows stay until
    /// the first new ones arrive. found() or failed() follows.
    void setQuery(const HistoryFilter &filter, const HistoryOrder &order);
    const HistoryFilter &filter() const { return m_filter; }
    const HistoryOrder &order() const { return m_order; }

    /// Asks again; totalChanged() and found(), or failed(), follow. After failed() the model has no rows.
    void load();

    /// Takes in a row that was just begun or has changed. The filter decides whether it appears, changes or disappears.
    void put(const Attempt &attempt);

    /// Null while the row is being read. Valid until the model changes.
    const Attempt *attemptAt(int row) const;
    int rowOf(qint64 id) const;              ///< -1 if no row in memory has this id
    qint64 total() const { return m_total; } ///< rows in the whole journal

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void totalChanged(qint64 total);
    void found(qint64 rows);          ///< rows of the filter; grows while they are being counted
    void recorded();                  ///< put() brought something new, so sums over all rows are out of date
    void searching(bool isSearching); ///< whether rows are being looked for or counted
    void failed(const renotify::Error &error);

private:
    template<class T, class Then>
    void ask(const QFuture<T> &answer, Then then);
    void showFirst(const HistoryPage &page);
    void grow(qint64 rows, bool isEnd);
    void mark();
    void readNext();
    std::optional<HistoryQuery> queryFor(int block) const;
    void showBlock(int block, const HistoryQuery &query, const HistoryPage &page);
    void want(int block) const;
    void showNothing(const Error &error);
    void settle(const Attempt &attempt);
    void judge(const Attempt &attempt);
    void showJudged(qint64 id, const Attempt *passed);
    void insertOnTop(const Attempt &attempt);
    void replace(int row, const Attempt &attempt);
    void removeAdded(int row);

    HistoryStore &m_history;
    HistoryFilter m_filter;
    HistoryOrder m_order;
    std::stop_source m_stop; ///< stops the questions of this load
    quint64 m_loads = 0;     ///< tells the answers to an earlier load() apart
    bool m_isLoading = false;
    bool m_hasFailed = false;
    QHash<qint64, Attempt> m_late; ///< put while the first page was being read, which may have them or not
    qint64 m_loaded = 0;           ///< the greatest id when the first page was read
    QList<Attempt> m_added;        ///< begun since the load, newest first; the rows below them are counted from 0
    HistoryBlocks m_blocks;
    QList<HistoryCursor> m_marks; ///< the last row of each block, as far as known
    qint64 m_rows = 0;            ///< the rows below the added ones
    bool m_isCounted = false;     ///< m_rows is complete
    bool m_isMarking = false;
    bool m_isReading = false;
    mutable QList<int> m_wanted; ///< the blocks that somebody looked at, the latest last
    qint64 m_newest = 0;         ///< the greatest id seen so far
    qint64 m_total = 0;
};

} // namespace renotify
