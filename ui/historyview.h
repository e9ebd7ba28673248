// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pane.h"

class QAction;
class QStackedWidget;
class QTableView;

namespace renotify {

struct Attempt;
class HistoryModel;

/// The table of what was sent from this computer.
class HistoryView : public Pane
{
    Q_OBJECT

public:
    /// `model` outlives this.
    explicit HistoryView(HistoryModel &model, QWidget *parent = nullptr);

    QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);

    /// For the context menu of a row.
    void addRowActions(const QList<QAction *> &actions);
    bool isTableFocused() const;

    /// The selected row; null where there is none. Valid until the model changes.
    const Attempt *selected() const;

signals:
    void opened(qint64 id); ///< by Enter or a double click

private:
    void showContent();

    HistoryModel &m_model;
    QTableView *m_table;
    QStackedWidget *m_pages;
};

} // namespace renotify
