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

/// The rows of the journal that a filter lets through, each there from the start, however many there are: those that
/// somebody looks at are read in blocks and by key, the others are only counted.
///
/// Rows begun since stand above them, newest first. Every row that has come or changed is judged by the journal's own
/// filter, and where its place may have moved all is read anew: what is shown satisfies the filter, always.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Account,
        Service,
        Identity,
        Challenge,
        TimeToLive,
        Outcome,
        Customer,
        Code,
        Took,
        Answer,
        ColumnCount
    };

    /// `history` outlives this.
    explicit HistoryModel(HistoryStore &history, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Shows the rows of this filter in this order from now on. What was asked before is given up; the old rows stay
    /// until the first new ones are there. found() follows, or failed().
    void setQuery(const HistoryFilter &filter, const HistoryOrder &order);
    const HistoryFilter &filter() const { return m_filter; }
    const HistoryOrder &order() const { return m_order; }

    /// Asks anew; totalChanged() and found(), or failed(), follow. After failed() there are no rows.
    void load();

    /// A row that was just begun, or one that has changed. It comes, changes or goes as the filter says.
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

signals:
    void totalChanged(qint64 total);
    void found(qint64 rows);          ///< of the filter; grows while they are being counted
    void recorded();                  ///< put() brought something new: what is summed up over all rows is out of date
    void searching(bool isSearching); ///< rows are being looked for, or counted
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
    std::stop_source m_stop; ///< ends what this load asked for
    quint64 m_loads = 0;     ///< tells the answer to an earlier load() apart
    bool m_isLoading = false;
    bool m_hasFailed = false;
    QHash<qint64, Attempt> m_late; ///< put while the first page is on its way, which may know them or not
    qint64 m_loaded = 0;           ///< the greatest id that there was when the first page was read
    QList<Attempt> m_added;        ///< begun since the load, newest first; the rows below them are counted from 0
    HistoryBlocks m_blocks;
    QList<HistoryCursor> m_marks; ///< the last row of each block, as far as they are known
    qint64 m_rows = 0;            ///< below the added ones
    bool m_isCounted = false;     ///< there are no more than that
    bool m_isMarking = false;
    bool m_isReading = false;
    mutable QList<int> m_wanted; ///< blocks that somebody looked at, the latest last
    qint64 m_newest = 0;         ///< the greatest id that was seen
    qint64 m_total = 0;
};

} // namespace renotify
