// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pane.h"

class QStackedWidget;

namespace renotify {

struct Attempt;
class HistoryFilterBar;
class HistoryModel;
class HistoryTable;
class ProgressRow;

/// What was sent from this computer: what to look for, the table, and what it says where there is nothing.
class HistoryView : public Pane
{
    Q_OBJECT

public:
    /// `model` outlives this.
    explicit HistoryView(HistoryModel &model, QWidget *parent = nullptr);

    HistoryFilterBar *filters() const { return m_filters; }
    HistoryTable *table() const { return m_table; }
    /// Of a longer work on the rows; hidden while there is none.
    ProgressRow *progress() const { return m_progress; }

    QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);

    /// The selected row; null where there is none. Valid until the model changes.
    const Attempt *selected() const;
    bool isTableFocused() const;

private:
    QWidget *makeNothingFound();
    void showContent();

    HistoryModel &m_model;
    HistoryFilterBar *m_filters;
    HistoryTable *m_table;
    ProgressRow *m_progress;
    QStackedWidget *m_pages;
};

} // namespace renotify
