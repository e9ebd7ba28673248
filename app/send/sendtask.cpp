// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/sendtask.h"

#include "credentials/credentialstores.h"
#include "history/historystore.h"
#include "send/sender.h"
#include "support/whenready.h"
#include "verify/verifyapi.h"

namespace renotify {

namespace {

SendResult notSent(Error error)
{
    return {.outcome = Outcome::NotSent, .notification = {}, .error = std::move(error), .answer = {}, .timing = {}};
}

std::optional<qint64> shifted(std::optional<qint64> phase, qint64 by)
{
    return phase ? std::optional(*phase + by) : std::nullopt;
}

} // namespace

SendTask::SendTask(HistoryStore &history, const CredentialStores &credentials, VerifyApi &api, const SendOrder &order,
                   const QString &operatorName, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_credentials(credentials)
    , m_api(api)
    , m_account(order.account)
    , m_attempt{.id = 0,
                .startedAt = QDateTime::currentDateTimeUtc(),
                .accountId = order.account.id,
                .accountName = order.account.name,
                .host = order.account.host.url().toString(),
                .request = order.request,
                .reason = order.reason,
                .operatorName = operatorName,
                .result = {}}
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
    whenReady(m_history.begin(m_attempt), this, [this](const Result<qint64> &row) { readSecret(row); });
}

void SendTask::cancel()
{
    m_stop.request_stop(); // the POST listens to it
    if (m_phase == Phase::Recording || m_phase == Phase::ReadingSecret)
        endUnsent(Error::Kind::Cancelled);
}

void SendTask::readSecret(const Result<qint64> &row)
{
    if (row)
        m_attempt.id = row.value();
    const bool givenUp = m_phase == Phase::Ended;
    if (!row) {
        if (!givenUp)
            end(notSent(row.error()));
        emit finished();
        return;
    }
    if (givenUp) { // the row that came after all gets its end
        emit recorded(m_attempt);
        recordEnd();
        return;
    }
    m_timing.recorded = m_clock.elapsed();
    m_phase = Phase::ReadingSecret;
    whenReady(m_credentials.read(m_account), this, [this](const Result<Secret> &secret) { post(secret); });
    emit recorded(m_attempt); // the keychain looks for the secret while this is shown
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
    whenReady(m_api.createNotification(m_account, secret.value(), m_attempt.request, m_stop.get_token()), this,
              [this](const SendResult &result) { takeAnswer(result); });
}

void SendTask::takeAnswer(SendResult result)
{
    const qint64 before = *m_timing.unlocked;
    m_timing.connected = shifted(result.timing.connected, before);
    m_timing.sent = shifted(result.timing.sent, before);
    m_timing.firstByte = shifted(result.timing.firstByte, before);
    end(std::move(result));
}

/// Before the POST.
void SendTask::endUnsent(Error::Kind kind)
{
    end(notSent({kind, {}, {}}));
}

/// While the row is still being written there is none to finish yet: readSecret() sees to it.
void SendTask::end(SendResult result)
{
    m_phase = Phase::Ended;
    m_preparing.stop();
    m_timing.finished = m_clock.elapsed();
    m_attempt.result = std::move(result);
    m_attempt.result.timing = m_timing;
    if (m_attempt.id > 0)
        recordEnd(); // on its way to the disk while this is shown
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
