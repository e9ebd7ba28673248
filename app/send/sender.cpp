// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/sender.h"

#include "send/sendtask.h"

namespace renotify {

Sender::Sender(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, SendKnowledge &knowledge,
               QString operatorName, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_credentials(credentials)
    , m_api(api)
    , m_knowledge(knowledge)
    , m_operatorName(std::move(operatorName))
{
}

Sender::~Sender() = default;

void Sender::send(const SendOrder &order)
{
    auto *task = new SendTask(m_history, m_credentials, m_api, m_knowledge, order, m_operatorName, this);
    ++m_running;
    connect(task, &SendTask::recorded, this, &Sender::recorded);
    connect(task, &SendTask::leaving, this, &Sender::leaving);
    connect(task, &SendTask::ended, this,
            [this, account = order.account](const Attempt &attempt) { emit attempted(attempt, account); });
    connect(task, &SendTask::endNotRecorded, this, &Sender::endNotRecorded);
    connect(task, &SendTask::repeated, this, &Sender::repeated);
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

void Sender::checkAccounts(const std::function<std::optional<Account>(const QString &id)> &find)
{
    for (auto *task : findChildren<SendTask *>(Qt::FindDirectChildrenOnly)) {
        const auto account = find(task->account().id);
        if (!account || !sendsAlike(*account, task->account()))
            task->withdraw();
    }
}

} // namespace renotify
