// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/attempt.h"

#include <QObject>

#include <chrono>

namespace renotify {

class CredentialStores;
class HistoryStore;
class SendTask;
class VerifyApi;

/// What a person orders with one click.
struct SendOrder
{
    Account account;
    NotificationRequest request;
    QString reason; ///< or ticket; free text
};

/// The one send path: begin the row, read the secret, POST once, finish the row, announce. Whatever wants to send
/// goes through here. Lives on the window's thread and never blocks it.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this. `operatorName` is written into every row.
    Sender(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, QString operatorName,
           QObject *parent = nullptr);
    ~Sender() override;

    /// Starts one send, which ends in exactly one attempted() within `deadline` and the API's own deadlines.
    void send(const SendOrder &order);

    /// Ends what runs: NotSent where nothing has left yet, Unknown otherwise.
    void cancel();

    bool isSending() const { return m_running > 0; }

    /// How long journal and keychain may take together before the send ends as NotSent; 30 s unless set. For the
    /// sends that start from now on.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

signals:
    /// The row is durable, and nothing has left yet. Comes after attempted() where the send was given up while
    /// the journal was still writing.
    void recorded(const renotify::Attempt &attempt);

    /// It ended. `attempt.id` is 0 where the journal could not record it (and nothing was sent).
    void attempted(const renotify::Attempt &attempt);

    /// It ended, but the journal could not record how: the row stays Sending and is Unknown after a restart,
    /// unless the journal recovers. Follows attempted().
    void endNotRecorded(const renotify::Attempt &attempt, const renotify::Error &error);

    /// Nothing runs any more: the window may close.
    void idle();

private:
    HistoryStore &m_history;
    const CredentialStores &m_credentials;
    VerifyApi &m_api;
    const QString m_operatorName;
    std::chrono::milliseconds m_deadline = std::chrono::seconds(30);
    int m_running = 0;
};

} // namespace renotify
