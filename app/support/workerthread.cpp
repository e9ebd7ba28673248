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
    post([this] { m_thread.quit(); }); // runs after everything that was given before
    m_thread.wait();
}

} // namespace renotify
