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

/// Asks for a file, and writes what the history shows into it while the window stays usable.
class HistoryExporter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    HistoryExporter(HistoryStore &history, const HistoryModel &model, MainWindow &window, QObject *parent = nullptr);
    ~HistoryExporter() override; ///< gives up an export that is running and leaves no file

    void choose();
    /// Runs one export at a time. A name that ends in `.jsonl` gives JSON Lines, any other a `table`.
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
    std::unique_ptr<WorkerThread> m_thread; ///< made for the first export
};

} // namespace renotify
