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

/// Which challenge, and through which account it is looked at.
struct ChallengeQuery
{
    Account account;
    Customer customer;
    ChallengeSid challenge;
};

/// The same question: an answer to the one is an answer to the other.
bool asksTheSame(const ChallengeQuery &a, const ChallengeQuery &b);

/// Where the window asks about challenges. What a look shows of a challenge goes into the journal: that a person was
/// shown it, and how it ended. Lives on the window's thread and never blocks it.
class ChallengeDesk : public QObject
{
    Q_OBJECT

public:
    /// All four must outlive this, and `knowledge` the history, too, on whose thread it is asked. It hears of what is
    /// read before anybody else.
    ChallengeDesk(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, SendKnowledge &knowledge,
                  QObject *parent = nullptr);

    /// For whom it is looked: only a person's look is one that a send after an Unknown waits for.
    enum class Look { ForPerson, ForFollowing };

    QFuture<Result<Challenge>> look(const ChallengeQuery &query, Look whom);
    QFuture<Result<Factor>> device(const Account &account, const Customer &customer, const FactorSid &factor);
    /// Pending ones, newest first, a page at a time; `from` is the `next` of the page before.
    QFuture<Result<ChallengePage>> pending(const Account &account, const Customer &customer,
                                           const std::optional<QUrl> &from = {});

    /// What the journal knows about one more send; `challenge` is what is known of it.
    QFuture<Result<SendFacts>> facts(const ChallengeQuery &query, const std::optional<Challenge> &challenge);

signals:
    void looked(const renotify::ChallengeQuery &query, const renotify::Result<renotify::Challenge> &challenge);
    /// These rows of the journal have got the end of their challenge. None, where it has no rows.
    void endRecorded(const renotify::ChallengeSid &sid, const renotify::ChallengeEnd &end,
                     const QList<renotify::Attempt> &rows);
    /// These had one, and have none any more.
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
    QSet<QString> m_recorded; // how which challenge stands
};

} // namespace renotify
