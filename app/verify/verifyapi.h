// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/attempt.h"
#include "domain/secret.h"
#include "support/workerthread.h"
#include "verify/notificationpost.h"

#include <QFuture>

#include <memory>
#include <stop_token>

namespace renotify {

/// Twilio's Verify API, one short function an endpoint. Everything on the wire, the look-up of proxies and the
/// reading of certificates happen on a thread of its own. Call from any thread.
class VerifyApi
{
public:
    explicit VerifyApi(Deadlines deadlines = {});
    ~VerifyApi();

    /// Creates one notification: `POST …/Challenges/{YC}/Notifications`, once at most, never repeated.
    /// The future always ends, within the deadlines, in Accepted, Rejected, NotSent or Unknown; it may end on any
    /// thread. Timing counts from this call. A stop request ends it at once: NotSent where nothing can have left,
    /// Unknown from then on.
    QFuture<SendResult> createNotification(const Account &account, const Secret &secret,
                                           const NotificationRequest &request, std::stop_token cancel = {});

    /// Opens a connection for the next send through `account`, unless one is ready that is fresh.
    void warmUp(const Account &account);

    /// Lets go of the connection that was opened ahead: after sleep, when the network or the account changed.
    void dropConnections();

    /// For the sends that start from now on.
    void setDeadlines(Deadlines deadlines);

private:
    class Wire;

    WorkerThread m_thread;
    std::unique_ptr<Wire> m_wire; // lives and dies on m_thread
};

} // namespace renotify
