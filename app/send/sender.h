// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/attempt.h"
#include "domain/sendpolicy.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace renotify {

class CredentialStores;
class HistoryStore;
class SendKnowledge;
class SendTask;
class VerifyApi;

/// What a person orders with one click.
struct SendOrder
{
    Account account;
    NotificationRequest request;
    QString reason; ///< or ticket; free text
    /// What would forbid it, and the person wants it all the same. It overrides no other rule.
    std::optional<SendVerdict::Kind> overridden = {};
};

/// The one send path: begin the row, read the secret, judge, POST once, finish the row, announce. Whatever wants to
/// send goes through here, and is judged in the moment of the POST, by what journal and program know then: what was
/// learnt after the click counts, and what may not be sent any more ends as NotSent with RefusedByRule. Lives on the
/// window's thread and never blocks it.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// All four must outlive this; history and knowledge the API, too, which asks them on its own thread.
    /// `operatorName` is written into every row.
    Sender(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, SendKnowledge &knowledge,
           QString operatorName, QObject *parent = nullptr);
    ~Sender() override;

    /// Starts one send, which ends in exactly one attempted() within `deadline` and the API's own deadlines.
    void send(const SendOrder &order);

    /// Ends what runs: NotSent where nothing has left yet, Unknown otherwise.
    void cancel();

    /// What has not left yet and goes through an account that `find`, by its id, has no more or has with other settings
    /// ends as NotSent. What has left goes on.
    void checkAccounts(const std::function<std::optional<Account>(const QString &id)> &find);

    bool isSending() const { return m_running > 0; }

    /// How long journal and keychain may take together before the send ends as NotSent; 30 s unless set. For the
    /// sends that start from now on.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

signals:
    /// The row is durable, and nothing has left yet. Comes after attempted() where the send was given up while
    /// the journal was still writing.
    void recorded(const renotify::Attempt &attempt);

    /// The secret is there: from now on it may leave in any moment.
    void leaving(const renotify::Attempt &attempt);

    /// It ended. `attempt.id` is 0 where the journal could not record it (and nothing was sent). `account` is what it
    /// was sent through, which may have been changed or removed meanwhile.
    void attempted(const renotify::Attempt &attempt, const renotify::Account &account);

    /// It ended, but the journal could not record how: the row stays Sending and is Unknown after a restart,
    /// unless the journal recovers. Follows attempted().
    void endNotRecorded(const renotify::Attempt &attempt, const renotify::Error &error);

    /// Nothing runs any more: the window may close.
    void idle();

private:
    HistoryStore &m_history;
    const CredentialStores &m_credentials;
    VerifyApi &m_api;
    SendKnowledge &m_knowledge;
    const QString m_operatorName;
    std::chrono::milliseconds m_deadline = std::chrono::seconds(30);
    int m_running = 0;
};

} // namespace renotify
