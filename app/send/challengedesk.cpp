// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/challengedesk.h"

#include "credentials/credentialstores.h"
#include "history/historystore.h"
#include "support/whenready.h"
#include "verify/verifyapi.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int clockTolerance = 10; // seconds

/// A service on this computer (the sandbox, a test's) may use a SID again, and goes by our clock. Twilio never does,
/// and its clock may be ahead: then what we sent would seem older than its challenge.
SendSubject subjectOf(const ChallengeQuery &query, const std::optional<Challenge> &challenge)
{
    const bool isLocal = query.account.host.url().scheme() == "http"_L1;
    return {.accountId = query.account.id,
            .identity = query.customer.identity,
            .challenge = query.challenge,
            .since = isLocal && challenge ? challenge->createdAt : std::nullopt};
}

} // namespace

ChallengeDesk::ChallengeDesk(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api,
                             QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_credentials(credentials)
    , m_api(api)
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

QFuture<Result<Challenge>> ChallengeDesk::look(const ChallengeQuery &query)
{
    const auto question = [this, query](const Secret &secret) {
        return m_api.fetchChallenge(query.account, secret, query.customer, query.challenge);
    };
    return whenReady(ask<Challenge>(query.account, question), this, [this, query](const Result<Challenge> &challenge) {
        if (challenge)
            record(query, challenge.value());
        emit looked(query.challenge, challenge);
        return challenge;
    });
}

void ChallengeDesk::record(const ChallengeQuery &query, const Challenge &challenge)
{
    m_history.recordLook(query.challenge);
    // The service's word, or a while after the time: what came in the last moment shall not be lost to a clock.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto end = endOf(challenge, now.addSecs(-clockTolerance));
    if (end)
        end->seenAt = now;
    const QString key = query.challenge.toString() + challenge.createdAt.value_or(QDateTime()).toString(Qt::ISODate);
    if (!end || m_recordedEnds.contains(key))
        return;
    m_recordedEnds.insert(key);
    whenReady(m_history.recordEnd(subjectOf(query, challenge), *end), this,
              [this, key, end, sid = query.challenge](const Result<QList<Attempt>> &rows) {
                  if (rows)
                      emit endRecorded(sid, *end, rows.value());
                  else
                      m_recordedEnds.remove(key); // the next look tries again
              });
}

QFuture<Result<Factor>> ChallengeDesk::device(const Account &account, const Customer &customer, const FactorSid &factor)
{
    return ask<Factor>(
        account, [=, this](const Secret &secret) { return m_api.fetchFactor(account, secret, customer, factor); });
}

QFuture<Result<ChallengePage>> ChallengeDesk::pending(const Account &account, const Customer &customer,
                                                      const std::optional<QUrl> &from)
{
    return ask<ChallengePage>(
        account, [=, this](const Secret &secret) { return m_api.listPending(account, secret, customer, from); });
}

QFuture<Result<SendFacts>> ChallengeDesk::facts(const ChallengeQuery &query, const std::optional<Challenge> &challenge)
{
    return m_history.facts(subjectOf(query, challenge));
}

} // namespace renotify
