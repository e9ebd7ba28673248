// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/attempt.h"
#include "domain/secret.h"
#include "support/workerthread.h"
#include "verify/notificationpost.h"
#include "verify/readingwire.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <stop_token>

namespace renotify {

/// Twilio's Verify API, with one short function per endpoint. All network traffic, the look-up of proxies and the
/// reading of certificates happen on a thread of its own. Can be called from any thread.
class VerifyApi
{
public:
    explicit VerifyApi(Deadlines deadlines = {});
    ~VerifyApi();

    /// Creates one notification: `POST …/Challenges/{YC}/Notifications`, at most once and never repeated. The future
    /// always ends within the deadlines, in Accepted, Rejected, NotSent or Unknown; it may end on any thread. Timing
    /// counts from this call. A stop request ends the send at once: in NotSent as long as nothing can have left, in
    /// Unknown after that. `lastWord` is asked on the network thread.
    QFuture<SendResult> createNotification(const Account &account, const Secret &secret,
                                           const NotificationRequest &request, const std::stop_token &cancel = {},
                                           const LastWord &lastWord = {});

    // The four that only read. They share a connection, separate from that of every send. Each future ends within the
    // whole deadline, with what was asked for or with an Error.
    QFuture<Result<Challenge>> fetchChallenge(const Account &account, const Secret &secret, const Customer &customer,
                                              const ChallengeSid &challenge);
    QFuture<Result<Factor>> fetchFactor(const Account &account, const Secret &secret, const Customer &customer,
                                        const FactorSid &factor);
    /// The pending challenges, newest first; `from` is the `next` of the previous page.
    QFuture<Result<ChallengePage>> listPending(const Account &account, const Secret &secret, const Customer &customer,
                                               const std::optional<QUrl> &from = {});
    QFuture<Result<QList<Service>>> listServices(const Account &account, const Secret &secret);

    /// Opens a connection for the next send through `account`, unless a fresh one is ready.
    void warmUp(const Account &account);

    /// Drops the connection that was opened ahead: after sleep, or when the network or the account changed.
    void dropConnections();

    /// Applies to sends that start from now on.
    void setDeadlines(Deadlines deadlines);

private:
    class Wire;

    template<class T>
    QFuture<Result<T>> read(const Account &account, const Secret &secret, const std::optional<QUrl> &url,
                            std::function<Result<T>(const Answer &, const wire::Heard &)> decode);

    WorkerThread m_thread;
    std::unique_ptr<Wire> m_wire; // lives and dies on m_thread
};

} // namespace renotify
