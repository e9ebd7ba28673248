// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/pane.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace renotify {

class ActivityStrip;
struct Attempt;
struct Error;
class HistoryFilterBar;
class HistoryModel;
class HistoryTable;
class ProgressRow;

/// What was sent from this computer: the filters, the activity over time, the table, and a text if there is nothing to
/// show.
class HistoryView : public Pane
{
    Q_OBJECT

public:
    /// `model` must outlive this object.
    explicit HistoryView(HistoryModel &model, QWidget *parent = nullptr);

    HistoryFilterBar *filters() const { return m_filters; }
    ActivityStrip *activity() const { return m_activity; }
    HistoryTable *table() const { return m_table; }
    /// For a longer task on the rows; hidden while there is none.
    ProgressRow *progress() const { return m_progress; }

    QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);

    /// The selected row; null if there is none. Valid until the model changes.
    const Attempt *selected() const;
    bool isTableFocused() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNothingFound();
    QWidget *makeTrouble();
    void showTrouble(const Error &error);
    void showSlow();
    void wire();
    void showContent();
    void showActivity();

    HistoryModel &m_model;
    HistoryFilterBar *m_filters;
    ActivityStrip *m_activity;
    HistoryTable *m_table;
    ProgressRow *m_progress;
    QLabel *m_nothingFound;
    QStackedWidget *m_pages;
    QLabel *m_trouble;
    QPushButton *m_again;
    QTimer m_slow; ///< runs until the first rows should be there
};

} // namespace renotify
