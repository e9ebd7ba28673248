// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/challengedesk.h"

#include "credentials/credentialstores.h"
#include "history/historystore.h"
#include "send/lookrefusal.h"
#include "send/sendknowledge.h"
#include "support/whenready.h"
#include "verify/verifyapi.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QString standingKey(const ChallengeQuery &query, const Challenge &challenge)
{
    const QString created = challenge.createdAt.value_or(QDateTime()).toString(Qt::ISODate);
    return QStringList{query.account.id,
                       query.customer.service.toString(),
                       query.customer.identity.toString(),
                       query.challenge.toString(),
                       created,
                       QString::number(int(challenge.status.value_or(ChallengeStatus::Pending)))}
        .join(u'\n');
}

} // namespace

bool asksTheSame(const ChallengeQuery &a, const ChallengeQuery &b)
{
    return a.account.id == b.account.id && a.account.host == b.account.host && a.customer == b.customer
           && a.challenge == b.challenge;
}

ChallengeDesk::ChallengeDesk(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api,
                             SendKnowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_credentials(credentials)
    , m_api(api)
    , m_knowledge(knowledge)
{
}

template<class T>
QFuture<Result<T>> ChallengeDesk::ask(const Account &account,
                                      std::function<QFuture<Result<T>>(const Secret &)> question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenReady(m_credentials.read(account), this, [=, this](const Result<Secret> &secret) {
        if (secret)
            whenReady(question(secret.value()), this, answer);
        else
            answer(secret.error());
    });
    return promise->future();
}

QFuture<Result<Challenge>> ChallengeDesk::look(const ChallengeQuery &query, Look whom)
{
    const auto question = [this, query](const Secret &secret) {
        return m_api.fetchChallenge(query.account, secret, query.customer, query.challenge);
    };
    return whenReady(ask<Challenge>(query.account, question), this, [=, this](const Result<Challenge> &challenge) {
        learn(query, challenge);
        if (challenge && whom == Look::ForPerson)
            m_history.recordLook(query.challenge);
        if (challenge)
            record(query, challenge.value());
        emit looked(query, challenge);
        return challenge;
    });
}

void ChallengeDesk::noteSeen(const ChallengeQuery &query, const Challenge &challenge)
{
    learn(query, challenge);
    m_history.recordLook(query.challenge);
    record(query, challenge);
}

void ChallengeDesk::learn(const ChallengeQuery &query, const Result<Challenge> &challenge)
{
    if (challenge)
        m_knowledge.read(query, challenge.value());
    else if (isRefusal(challenge.error()))
        m_knowledge.mayNotLook(query);
}

/// Records only an end that the service reports. That the time is over is concluded from clocks, which may be wrong.
void ChallengeDesk::record(const ChallengeQuery &query, const Challenge &challenge)
{
    if (const auto end = endSaid(challenge, QDateTime::currentDateTimeUtc()))
        recordEnd(query, challenge, *end);
    else if (challenge.status == ChallengeStatus::Pending)
        withdrawExpiry(query, challenge);
}

void ChallengeDesk::recordEnd(const ChallengeQuery &query, const Challenge &challenge, const ChallengeEnd &end)
{
    const QString key = standingKey(query, challenge);
    if (m_recorded.contains(key))
        return;
    m_recorded.insert(key);
    whenReady(m_history.recordEnd(subjectOf(query, challenge), end), this,
              [this, key, end, sid = query.challenge](const Result<QList<Attempt>> &rows) {
                  if (rows)
                      emit endRecorded(sid, end, rows.value());
                  else
                      m_recorded.remove(key); // the next look tries again
              });
}

void ChallengeDesk::withdrawExpiry(const ChallengeQuery &query, const Challenge &challenge)
{
    const QString key = standingKey(query, challenge);
    if (m_recorded.contains(key))
        return;
    m_recorded.insert(key);
    whenReady(m_history.withdrawExpiry(subjectOf(query, challenge)), this,
              [this, key](const Result<QList<Attempt>> &rows) {
                  if (!rows)
                      m_recorded.remove(key);
                  else if (!rows->isEmpty())
                      emit expiryWithdrawn(rows.value());
              });
}

QFuture<Result<Factor>> ChallengeDesk::device(const Account &account, const Customer &customer, const FactorSid &factor)
{
    const auto question = [=, this](const Secret &secret) {
        return m_api.fetchFactor(account, secret, customer, factor);
    };
    return whenReady(ask<Factor>(account, question), this, [=, this](const Result<Factor> &device) {
        if (device)
            m_knowledge.read(account, customer, device.value());
        return device;
    });
}

QFuture<Result<ChallengePage>> ChallengeDesk::pending(const Account &account, const Customer &customer,
                                                      const std::optional<QUrl> &from)
{
    const auto question = [=, this](const Secret &secret) {
        return m_api.listPending(account, secret, customer, from);
    };
    return whenReady(ask<ChallengePage>(account, question), this, [=, this](const Result<ChallengePage> &page) {
        if (page) {
            for (const Challenge &challenge : page->challenges)
                m_knowledge.read({account, customer, challenge.sid}, challenge);
        }
        return page;
    });
}

QFuture<Result<SendFacts>> ChallengeDesk::facts(const ChallengeQuery &query, const std::optional<Challenge> &challenge)
{
    return m_history.facts(subjectOf(query, challenge))
        .then([&knowledge = m_knowledge, query](const Result<SendFacts> &facts) -> Result<SendFacts> {
            if (!facts)
                return facts.error();
            return knowledge.corrected(query, facts.value(), QDateTime::currentDateTimeUtc());
        });
}

} // namespace renotify
