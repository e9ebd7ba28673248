// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>

namespace renotify {

/// One named thread that runs the work it is given, in order. Work that was given before its destruction still runs. (A
/// pool would not do: QSqlDatabase and QNetworkAccessManager belong to the thread that made them.)
class WorkerThread
{
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread() { finish(); }
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// Runs `work` on the thread; the future gets what it returns. Can be called from any thread.
    template<class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using T = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        post([promise, work = std::move(work)]() mutable {
            if constexpr (std::is_void_v<T>)
                work();
            else
                promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    /// Runs `work` on the thread without telling when it is done. Can be called from any thread.
    template<class Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(m_context.get(), std::move(work), Qt::QueuedConnection);
    }

    /// Waits until all work that was given is done, and ends the thread. Work that is given later never runs.
    void finish();

    /// An object that lives on the thread, for use as the parent or receiver of others that have to live there.
    QObject *context() const { return m_context.get(); }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace renotify
