// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sqlstatement.h"
#include "support/workerthread.h"

#include <memory>

namespace renotify {

/// A second connection to the journal's file, on a thread of its own, that only reads: in a WAL nobody who writes
/// waits for it.
class SqlReadThread
{
public:
    SqlReadThread(QString path, std::chrono::milliseconds busyTimeout);
    ~SqlReadThread() { finish(); }

    /// Calls `read` with the connection, or with why there is none. `generation` tells apart files that stood at the
    /// path one after another.
    template<class Read>
    void post(quint64 generation, Read read)
    {
        m_worker.post([this, generation, read = std::move(read)] { read(connection(generation)); });
    }

    /// Closes the connection once what was asked before has been read; the next question opens one again.
    QFuture<void> close();
    /// Waits for what was asked before, and closes the connection.
    void finish();

private:
    Result<const SqlConnection *> connection(quint64 generation);

    const QString m_path;
    const std::chrono::milliseconds m_busyTimeout;
    std::unique_ptr<SqlConnection> m_connection; // this and the next: used on the worker only
    quint64 m_generation = 0;
    WorkerThread m_worker;
};

} // namespace renotify
