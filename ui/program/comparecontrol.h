// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/error.h"
#include "support/workerthread.h"

#include <QObject>

#include <memory>

namespace renotify {

class HistoryStore;
class MainWindow;

/// Compares two answers: the one shown with the previous one of its challenge, or the two rows selected in the history.
/// It reads and compares outside the window's thread.
class CompareControl : public QObject
{
    Q_OBJECT

public:
    /// Adds its action to the menu of a row. Both must outlive this object.
    CompareControl(HistoryStore &history, MainWindow &window, QObject *parent = nullptr);

private:
    void compareWithPrevious();
    void compareSelected();
    void compare(qint64 before, qint64 after);
    void show(const Attempt &before, const Attempt &after);
    void say(const QString &sentence);
    void fail(const Error &error);

    HistoryStore &m_history;
    MainWindow &m_window;
    std::unique_ptr<WorkerThread> m_worker; ///< made for the first comparison
};

} // namespace renotify
