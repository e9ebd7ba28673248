// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/sendtask.h"

#include "credentials/credentialstores.h"
#include "domain/uid.h"
#include "history/historystore.h"
#include "send/challengedesk.h"
#include "send/sendknowledge.h"
#include "support/whenready.h"
#include "verify/verifyapi.h"

namespace renotify {

namespace {

SendResult notSent(Error error)
{
    return {.outcome = Outcome::NotSent, .notification = {}, .error = std::move(error), .answer = {}, .timing = {}};
}

ChallengeQuery queryOf(const SendOrder &order)
{
    const NotificationRequest &request = order.request;
    return {order.account, {request.service, request.identity}, request.challenge};
}

std::optional<qint64> shifted(std::optional<qint64> phase, qint64 by)
{
    return phase ? std::optional(*phase + by) : std::nullopt;
}

} // namespace

SendTask::SendTask(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, SendKnowledge &knowledge,
                   const SendOrder &order, const QString &operatorName, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_credentials(credentials)
    , m_api(api)
    , m_knowledge(knowledge)
    , m_order(order)
    , m_attempt{.id = 0,
                .startedAt = QDateTime::currentDateTimeUtc(),
                .accountId = order.account.id,
                .accountName = order.account.name,
                .host = order.account.host.url().toString(),
                .request = order.request,
                .reason = order.reason,
                .operatorName = operatorName,
                .result = {},
                .uid = order.uid.isEmpty() ? newUid().toString(QUuid::WithoutBraces) : order.uid}
{
    m_preparing.setSingleShot(true);
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        endUnsent(m_phase == Phase::Recording ? Error::Kind::JournalBusy : Error::Kind::KeychainTimedOut);
    });
}

void SendTask::start(std::chrono::milliseconds deadline)
{
    m_clock.start();
    m_preparing.start(deadline);
    const ChallengeQuery query = queryOf(m_order);
    const SendSubject subject = subjectOf(query, m_knowledge.about(query).challenge);
    whenReady(m_history.claim(m_attempt, subject, judge()), this, [this](const Result<Claim> &claim) { take(claim); });
}

void SendTask::cancel()
{
    m_stop.request_stop(); // the POST ends when this is requested
    if (m_phase == Phase::Recording || m_phase == Phase::ReadingSecret)
        endUnsent(Error::Kind::Cancelled);
}

void SendTask::withdraw()
{
    *m_isWithdrawn = true;
    if (m_phase == Phase::Recording || m_phase == Phase::ReadingSecret)
        endUnsent(Error::Kind::AccountChanged);
}

/// Runs on the journal's thread.
SendJudge SendTask::judge() const
{
    return [&knowledge = m_knowledge, query = queryOf(m_order), overridden = m_order.overridden](
               const SendFacts &facts) { return knowledge.judge(query, overridden, facts); };
}

void SendTask::take(const Result<Claim> &claim)
{
    if (claim && claim->isRepeat)
        return endAsRepeat(claim->row);
    if (claim)
        m_attempt.id = claim->row;
    const bool givenUp = m_phase == Phase::Ended;
    if (!claim) {
        if (!givenUp)
            end(notSent(claim.error()));
        emit finished();
    } else if (givenUp) { // the row arrived after all and now gets its end
        emit recorded(m_attempt);
        recordEnd();
    } else if (claim->refusal) { // the row has its end already
        m_phase = Phase::Ended;
        m_preparing.stop();
        m_attempt.result = notSent(*claim->refusal);
        emit ended(m_attempt);
        emit finished();
    } else {
        readSecret();
    }
}

/// The row is another send's, who may still be at it: it is left alone.
void SendTask::endAsRepeat(qint64 row)
{
    m_phase = Phase::Ended;
    m_preparing.stop();
    emit repeated(row);
    emit finished();
}

void SendTask::readSecret()
{
    m_timing.recorded = m_clock.elapsed();
    m_attempt.result.timing = m_timing;
    m_phase = Phase::ReadingSecret;
    whenReady(m_credentials.read(m_order.account), this, [this](const Result<Secret> &secret) { post(secret); });
    emit recorded(m_attempt); // while this is shown, the keychain looks for the secret
}

void SendTask::post(const Result<Secret> &secret)
{
    if (m_phase != Phase::ReadingSecret)
        return;
    if (!secret)
        return end(notSent(secret.error()));
    m_preparing.stop();
    m_timing.unlocked = m_clock.elapsed();
    m_phase = Phase::Posting;
    whenReady(
        m_api.createNotification(m_order.account, secret.value(), m_order.request, m_stop.get_token(), lastWord()),
        this, [this](const SendResult &result) { takeAnswer(result); });
    m_attempt.result.timing = m_timing;
    emit leaving(m_attempt);
}

/// Everything that was learnt so far counts: what the journal knows, which has this send's own row first, so that of
/// two programs the later one gives way; and what this program knows. Runs on the network thread and does not block it.
LastWord SendTask::lastWord()
{
    const SendKnowledge::Leaving leaving{m_attempt.id, m_attempt.startedAt, m_order.overridden};
    return [&history = m_history, &knowledge = m_knowledge, query = queryOf(m_order), leaving,
            withdrawn = m_isWithdrawn](QObject *here, const auto &answer) {
        SendSubject subject = subjectOf(query, knowledge.about(query).challenge);
        subject.row = leaving.row;
        const auto judge = [=, &knowledge](const Result<SendFacts> &facts) -> std::optional<Error> {
            if (*withdrawn)
                return Error{Error::Kind::AccountChanged, {}, {}};
            return facts ? knowledge.letGo(query, leaving, facts.value()) : facts.error();
        };
        whenReady(history.facts(subject), here,
                  [judge, answer](const Result<SendFacts> &facts) { answer(judge(facts)); });
    };
}

void SendTask::takeAnswer(SendResult result)
{
    const qint64 before = *m_timing.unlocked;
    m_knowledge.ended(queryOf(m_order), m_attempt.id, result.outcome);
    m_timing.connected = shifted(result.timing.connected, before);
    m_timing.sent = shifted(result.timing.sent, before);
    m_timing.firstByte = shifted(result.timing.firstByte, before);
    end(std::move(result));
}

/// Ends a send before its POST.
void SendTask::endUnsent(Error::Kind kind)
{
    end(notSent({kind, {}, {}}));
}

/// As long as the row is being written there is no row to finish; take() finishes it later.
void SendTask::end(SendResult result)
{
    m_phase = Phase::Ended;
    m_preparing.stop();
    m_timing.finished = m_clock.elapsed();
    m_attempt.result = std::move(result);
    m_attempt.result.timing = m_timing;
    if (m_attempt.id > 0)
        recordEnd(); // it is written to the disk while this is shown
    emit ended(m_attempt);
}

void SendTask::recordEnd()
{
    whenReady(m_history.finish(m_attempt), this, [this](const Result<Done> &done) {
        if (!done)
            emit endNotRecorded(m_attempt, done.error());
        emit finished();
    });
}

} // namespace renotify
