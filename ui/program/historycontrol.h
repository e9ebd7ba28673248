// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace renotify {

class HistoryModel;
class HistoryStore;
class MainWindow;

/// Connects the history's filters with its table, the status bar and the outcome. Shows within a second what other
/// programs (the command line) write to the same journal.
class HistoryControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    HistoryControl(HistoryStore &history, HistoryModel &model, MainWindow &window, QObject *parent = nullptr);

    /// Reads the first rows for the present filter and order.
    void load();
    /// Shows, until start(), how far the journal of an older edition is prepared. The function that this returns can be
    /// called on any thread and at any time.
    std::function<void(qint64, qint64)> preparing();
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
    void askForNews();

    HistoryStore &m_history;
    HistoryModel &m_model;
    MainWindow &m_window;
    qint64 m_found = 0;
    qint64 m_total = -1; ///< the number of sends when the accounts were read; -1 before that
    QTimer m_daysPause;
    QTimer m_retry;
    QTimer m_preparing;
    QTimer m_newsPause; ///< between an answer and the next question
};

} // namespace renotify
