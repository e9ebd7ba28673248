// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workerthread.h"

namespace renotify {

WorkerThread::WorkerThread(const QString &name)
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

void WorkerThread::finish()
{
    if (!m_thread.isRunning())
        return;
    // The thread may only end once the last post() has come back: that still wakes up the thread's dispatcher after the
    // work is in the list, and a busy thread could by then have ended itself and destroyed it.
    run([] {}).waitForFinished();
    m_thread.quit();
    m_thread.wait();
}

} // namespace renotify
