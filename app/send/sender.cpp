// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/sender.h"

#include "send/sendtask.h"

namespace renotify {

Sender::Sender(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, QString operatorName,
               QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_credentials(credentials)
    , m_api(api)
    , m_operatorName(std::move(operatorName))
{
}

Sender::~Sender() = default;

void Sender::send(const SendOrder &order)
{
    auto *task = new SendTask(m_history, m_credentials, m_api, order, m_operatorName, this);
    ++m_running;
    connect(task, &SendTask::recorded, this, &Sender::recorded);
    connect(task, &SendTask::ended, this, &Sender::attempted);
    connect(task, &SendTask::endNotRecorded, this, &Sender::endNotRecorded);
    connect(task, &SendTask::finished, this, [this, task] {
        task->deleteLater();
        if (--m_running == 0)
            emit idle();
    });
    task->start(m_deadline);
}

void Sender::cancel()
{
    for (auto *task : findChildren<SendTask *>(Qt::FindDirectChildrenOnly))
        task->cancel();
}

} // namespace renotify
