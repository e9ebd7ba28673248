// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/attempt.h"
#include "domain/customer.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "domain/sendpolicy.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>

namespace renotify {

class CredentialStores;
class HistoryStore;
class SendKnowledge;
class VerifyApi;

/// A challenge, and the account through which we look at it.
struct ChallengeQuery
{
    Account account;
    Customer customer;
    ChallengeSid challenge;
};

/// Whether both ask the same, so that an answer to one is an answer to the other.
bool asksTheSame(const ChallengeQuery &a, const ChallengeQuery &b);

/// The place where the window asks about challenges. What an answer shows goes into the journal: that a person has seen
/// the challenge, and how it ended. Lives on the window's thread and never blocks it.
class ChallengeDesk : public QObject
{
    Q_OBJECT

public:
    /// All four must outlive this object. `knowledge` must also outlive the history, on whose thread it is asked. It
    /// learns what was read before anybody else does.
    ChallengeDesk(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, SendKnowledge &knowledge,
                  QObject *parent = nullptr);

    /// Who wants to know: a send after an Unknown waits until a person has looked, and following does not count.
    enum class Look { ForPerson, ForFollowing };

    QFuture<Result<Challenge>> look(const ChallengeQuery &query, Look whom);
    /// A person sees what was read otherwise, in the list of pending challenges: that is a look as well.
    void noteSeen(const ChallengeQuery &query, const Challenge &challenge);
    QFuture<Result<Factor>> device(const Account &account, const Customer &customer, const FactorSid &factor);
    /// The pending challenges, newest first, one page at a time; `from` is the `next` of the previous page.
    QFuture<Result<ChallengePage>> pending(const Account &account, const Customer &customer,
                                           const std::optional<QUrl> &from = {});

    /// What the journal knows that matters for one more send; `challenge` is what is known of the challenge.
    QFuture<Result<SendFacts>> facts(const ChallengeQuery &query, const std::optional<Challenge> &challenge);

signals:
    void looked(const renotify::ChallengeQuery &query, const renotify::Result<renotify::Challenge> &challenge);
    /// These rows of the journal now have the end of their challenge. Emitted with no rows if the journal has none.
    void endRecorded(const renotify::ChallengeSid &sid, const renotify::ChallengeEnd &end,
                     const QList<renotify::Attempt> &rows);
    /// These rows had an end, and no longer have one.
    void expiryWithdrawn(const QList<renotify::Attempt> &rows);

private:
    template<class T>
    QFuture<Result<T>> ask(const Account &account, std::function<QFuture<Result<T>>(const Secret &)> question);
    void learn(const ChallengeQuery &query, const Result<Challenge> &challenge);
    void record(const ChallengeQuery &query, const Challenge &challenge);
    void recordEnd(const ChallengeQuery &query, const Challenge &challenge, const ChallengeEnd &end);
    void withdrawExpiry(const ChallengeQuery &query, const Challenge &challenge);

    HistoryStore &m_history;
    const CredentialStores &m_credentials;
    VerifyApi &m_api;
    SendKnowledge &m_knowledge;
    QSet<QString> m_recorded; // the challenges, each with its state, that are in the journal already
};

} // namespace renotify
