// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyquery.h"

#include <QTableView>

class QMenu;

namespace renotify {

struct Attempt;
class HistoryModel;

/// The table of the history: which columns it has and where, what it is sorted by, which rows are selected.
class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives this.
    explicit HistoryTable(HistoryModel &model, QWidget *parent = nullptr);

    QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);

    HistoryOrder order() const;

    /// The selected row, of several the one that keys go to or else the first; null where none is selected, or it is
    /// still being read. Valid until the model changes.
    const Attempt *selected() const;
    QList<int> selectedRows() const; ///< from the top, in memory or not
    /// Of the selected rows that are in memory.
    QList<qint64> selectedIds() const;

    /// Into the menu of a row, before what is about the table. Beside the rows that menu has only the latter.
    void addRowActions(const QList<QAction *> &actions);
    /// To the first row, where there is no current one yet.
    void enter();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

signals:
    void opened(qint64 id); ///< by Enter or a double click
    void orderChanged();

private:
    void addOwnActions();
    QMenu *makeColumnMenu();
    QMenu *makeSortMenu();
    void setOrder(const HistoryOrder &order);
    void keepSortable(int column, Qt::SortOrder direction);
    void copyRows() const;
    qint64 countSelected() const;
    void keepPlace();
    void returnToPlace();

    /// What is the same before and after the rows were read again.
    struct Place
    {
        HistoryFilter filter = {};
        HistoryOrder order = {};
        QList<qint64> selected = {};
        qint64 current = 0;
        int scrolled = 0;
    };

    HistoryModel &m_model;
    HistoryOrder m_order;
    Place m_place;
    QAction *m_ownStart = nullptr; ///< before it come the actions of others
};

} // namespace renotify
