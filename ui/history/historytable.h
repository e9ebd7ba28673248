// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyquery.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace renotify {

struct Attempt;
class HistoryHeader;
class HistoryModel;

/// The table of the history: its columns and their order, its sorting, and its selected rows.
class HistoryTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive this object.
    explicit HistoryTable(HistoryModel &model, QWidget *parent = nullptr);

    QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);

    HistoryOrder order() const;

    /// The selected row; if several are selected, the current one or else the first. Null if none is selected, or if it
    /// is still being read. Valid until the model changes.
    const Attempt *selected() const;
    QList<int> selectedRows() const; ///< from top to bottom, in memory or not
    /// The ids of the selected rows that are in memory.
    QList<qint64> selectedIds() const;

    /// Adds actions to the menu of a row, before the actions of the table. Outside the rows, the menu has only those of
    /// the table.
    void addRowActions(const QList<QAction *> &actions);
    /// Goes to the first row if there is no current row yet.
    void enter();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    void opened(qint64 id); ///< by Enter or a double click
    void orderChanged();

private:
    void addOwnActions();
    QMenu *makeColumnMenu();
    QMenu *makeSortMenu();
    void fitColumns();
    void copyRows() const;
    qint64 countSelected() const;
    void keepPlace();
    void returnToPlace();

    /// What stays the same when the rows are read again.
    struct Place
    {
        HistoryFilter filter = {};
        HistoryOrder order = {};
        QList<qint64> selected = {};
        qint64 current = 0;
        int scrolled = 0;
    };

    HistoryModel &m_model;
    HistoryHeader *m_header;
    QTimer m_fitSoon; ///< of many rows that come at once not each asks
    Place m_place;
    QAction *m_ownStart = nullptr; ///< the actions of others come before it
};

} // namespace renotify
