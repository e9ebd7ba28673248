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
class VerifyApi;

/// Which challenge, and through which account it is looked at.
struct ChallengeQuery
{
    Account account;
    Customer customer;
    ChallengeSid challenge;
};

/// Where the window asks about challenges. What a look shows of a challenge goes into the journal: that somebody
/// looked, and how it ended. Lives on the window's thread and never blocks it.
class ChallengeDesk : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this.
    ChallengeDesk(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api,
                  QObject *parent = nullptr);

    QFuture<Result<Challenge>> look(const ChallengeQuery &query);
    QFuture<Result<Factor>> device(const Account &account, const Customer &customer, const FactorSid &factor);
    /// Pending ones, newest first, a page at a time; `from` is the `next` of the page before.
    QFuture<Result<ChallengePage>> pending(const Account &account, const Customer &customer,
                                           const std::optional<QUrl> &from = {});

    /// What the journal knows about one more send; `challenge` is what is known of it.
    QFuture<Result<SendFacts>> facts(const ChallengeQuery &query, const std::optional<Challenge> &challenge);

signals:
    void looked(const renotify::ChallengeSid &sid, const renotify::Result<renotify::Challenge> &challenge);
    /// These rows of the journal have got the end of their challenge. None, where it has no rows.
    void endRecorded(const renotify::ChallengeSid &sid, const renotify::ChallengeEnd &end,
                     const QList<renotify::Attempt> &rows);

private:
    template<class T>
    QFuture<Result<T>> ask(const Account &account, std::function<QFuture<Result<T>>(const Secret &)> question);
    void record(const ChallengeQuery &query, const Challenge &challenge);

    HistoryStore &m_history;
    const CredentialStores &m_credentials;
    VerifyApi &m_api;
    QSet<QString> m_recordedEnds;
};

} // namespace renotify
