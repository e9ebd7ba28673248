// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace renotify {

class HistoryModel;
class HistoryStore;
class MainWindow;

/// Between what somebody looks for in the history and what its table, the status bar and the outcome show.
class HistoryControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    HistoryControl(HistoryStore &history, HistoryModel &model, MainWindow &window, QObject *parent = nullptr);

    /// Reads the first rows, as the filter and the order are now.
    void load();
    /// The same at the start, and shows how the last send ended.
    void start();

private:
    void showCounts();
    void open(qint64 id);
    void showLastSend();
    void readAccounts();
    void readSize();
    void readDaysSoon();
    void readDays();

    HistoryStore &m_history;
    HistoryModel &m_model;
    MainWindow &m_window;
    qint64 m_found = 0;
    qint64 m_total = -1; ///< when the accounts were read
    QTimer m_daysPause;
    QTimer m_retry;
};

} // namespace renotify
