// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace renotify {

class HistoryModel;
class HistoryStore;
class MainWindow;

/// Connects the history's filters with its table, the status bar and the outcome.
class HistoryControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    HistoryControl(HistoryStore &history, HistoryModel &model, MainWindow &window, QObject *parent = nullptr);

    /// Reads the first rows for the present filter and order.
    void load();
    /// The same at the start of the program; also shows how the last send ended.
    void start();

private:
    void showCounts();
    void open(qint64 id);
    void showLastSend();
    void readAccounts();
    void readOperators();
    void readSize();
    void readDaysSoon();
    void readDays();

    HistoryStore &m_history;
    HistoryModel &m_model;
    MainWindow &m_window;
    qint64 m_found = 0;
    qint64 m_total = -1; ///< the number of sends when the accounts were read; -1 before that
    QTimer m_daysPause;
    QTimer m_retry;
};

} // namespace renotify
