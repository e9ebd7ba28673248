// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/attempt.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "history/historystore.h"
#include "send/sender.h"
#include "verify/lastword.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

namespace renotify {

class CredentialStores;
class SendKnowledge;
class VerifyApi;

/// One send on its way through the journal, the keychain and the network: the inner part of Sender.
class SendTask : public QObject
{
    Q_OBJECT

public:
    SendTask(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, SendKnowledge &knowledge,
             const SendOrder &order, const QString &operatorName, QObject *parent);

    void start(std::chrono::milliseconds deadline);
    void cancel();
    void withdraw(); ///< the account has changed or is gone: nothing may leave any more

    const Account &account() const { return m_order.account; }

signals:
    void recorded(const renotify::Attempt &attempt);
    void leaving(const renotify::Attempt &attempt);
    void ended(const renotify::Attempt &attempt);
    void endNotRecorded(const renotify::Attempt &attempt, const renotify::Error &error);
    void repeated(qint64 row);
    void finished(); ///< nothing more follows

private:
    enum class Phase { Recording, ReadingSecret, Posting, Ended };

    SendJudge judge() const;
    void take(const Result<Claim> &claim);
    void endAsRepeat(qint64 row);
    void readSecret();
    void post(const Result<Secret> &secret);
    LastWord lastWord();
    void takeAnswer(SendResult result);
    void endUnsent(Error::Kind kind);
    void end(SendResult result);
    void recordEnd();

    HistoryStore &m_history;
    const CredentialStores &m_credentials;
    VerifyApi &m_api;
    SendKnowledge &m_knowledge;
    const SendOrder m_order;
    Attempt m_attempt;
    Timing m_timing;
    Phase m_phase = Phase::Recording;
    std::stop_source m_stop;
    const std::shared_ptr<std::atomic<bool>> m_isWithdrawn = std::make_shared<std::atomic<bool>>(false);
    QElapsedTimer m_clock;
    QTimer m_preparing; // for journal and keychain; the POST has deadlines of its own
};

} // namespace renotify
