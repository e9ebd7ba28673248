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
    QString reason; ///< the reason or the ticket number; free text
    /// The rule that would forbid the send, and that the person knowingly overrides. No other rule is overridden.
    std::optional<SendVerdict::Kind> overridden = {};
    QString uid = {}; ///< of an attempt that has a name, see uidNamed(); empty: it is a new one
};

/// The only way to send: claim the row, read the secret, judge, POST once, finish the row, announce. Every send goes
/// through here. It is judged when it is claimed, and again at the moment of the POST by what the journal and the
/// program know then, so what was learnt after the click counts; a send that is not allowed ends as NotSent with
/// RefusedByRule. Lives on the window's thread and never blocks it.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// All four must outlive this object. History and knowledge must also outlive the API, which asks them on its own
    /// thread. `operatorName` is written into every row.
    Sender(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, SendKnowledge &knowledge,
           QString operatorName, QObject *parent = nullptr);
    ~Sender() override;

    /// Starts one send. It ends in exactly one attempted(), within `deadline` and the API's own deadlines.
    void send(const SendOrder &order);

    /// Ends all running sends: as NotSent if nothing has left yet, otherwise as Unknown.
    void cancel();

    /// Ends, as NotSent, each send that has not left yet and whose account `find` no longer has, or has with other
    /// settings. Sends that have left go on.
    void checkAccounts(const std::function<std::optional<Account>(const QString &id)> &find);

    bool isSending() const { return m_running > 0; }

    /// How long the journal and the keychain may take together before the send ends as NotSent; 30 s by default.
    /// Applies to sends that start from now on.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

signals:
    /// The send may begin: its row is durable, and nothing has left yet. Comes after attempted() if the send was given
    /// up while the journal was still writing.
    void recorded(const renotify::Attempt &attempt);

    /// The secret has been read: from now on the request may leave at any moment.
    void leaving(const renotify::Attempt &attempt);

    /// The send has ended. `attempt.id` is 0 if the journal could not record it (and nothing was sent). `account` is
    /// the one it was sent through, which may have been changed or removed in the meantime.
    void attempted(const renotify::Attempt &attempt, const renotify::Account &account);

    /// The send has ended, but the journal could not record how: the row stays Sending, and becomes Unknown after a
    /// restart unless the journal recovers. Follows attempted().
    void endNotRecorded(const renotify::Attempt &attempt, const renotify::Error &error);

    /// The order's uid was sent before, as this row of the journal: this send has ended, and nothing was sent. Comes
    /// in place of recorded(), and of attempted() unless the send had been given up.
    void repeated(qint64 row);

    /// No send is running any more: the window may close.
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
