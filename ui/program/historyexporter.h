// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyexport.h"

#include <QObject>

#include <memory>

namespace renotify {

class HistoryModel;
class MainWindow;
class WorkerThread;

/// Asks where to, and writes what the history shows into that file while the window goes on.
class HistoryExporter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    HistoryExporter(HistoryStore &history, const HistoryModel &model, MainWindow &window, QObject *parent = nullptr);
    ~HistoryExporter() override; ///< gives up what still runs: no file

    void choose();
    /// One at a time. A name that ends in `.jsonl` becomes JSON Lines, any other a `table`.
    void exportTo(const QString &path, HistoryExport::Format table = HistoryExport::Csv);

signals:
    void ended();

private:
    static QString exportedText(const QString &path, HistoryExport::Format format, int sends);
    void showEnd(const QString &path, HistoryExport::Format format, const Result<qint64> &written);

    HistoryStore &m_history;
    const HistoryModel &m_model;
    MainWindow &m_window;
    qint64 m_found = 0;
    bool m_isRunning = false;
    std::stop_source m_stop;
    std::unique_ptr<WorkerThread> m_thread; ///< there once something was exported
};

} // namespace renotify
