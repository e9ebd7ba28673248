// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sqlstatement.h"
#include "support/workerthread.h"

#include <memory>

namespace renotify {

/// A second connection to the journal's file, on a thread of its own, that only reads: with a write-ahead log, no
/// writer waits for it.
class SqlReadThread
{
public:
    SqlReadThread(QString path, std::chrono::milliseconds busyTimeout);
    ~SqlReadThread() { finish(); }

    /// Calls `read` with the connection, or with the reason why there is none. `generation` tells apart the files that
    /// were at the path one after another.
    template<class Read>
    void post(quint64 generation, Read read)
    {
        m_worker.post([this, generation, read = std::move(read)] { read(connection(generation)); });
    }

    /// Closes the connection after all earlier questions; the next question opens it again.
    QFuture<void> close();
    /// Waits for all earlier questions, and closes the connection.
    void finish();

private:
    Result<const SqlConnection *> connection(quint64 generation);

    const QString m_path;
    const std::chrono::milliseconds m_busyTimeout;
    std::unique_ptr<SqlConnection> m_connection; // this and m_generation are used on the worker only
    quint64 m_generation = 0;
    WorkerThread m_worker;
};

} // namespace renotify
