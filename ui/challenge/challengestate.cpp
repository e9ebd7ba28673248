// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/challenge/challengestate.h"

#include "send/lookrefusal.h"
#include "send/sendknowledge.h"
#include "support/whenready.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settling = 400ms;     // longer than the time between two keys
constexpr auto untilUsedAgain = 31s; // the sandbox shows an end for 30 s
constexpr auto anotherSecond = 1200ms;
constexpr auto behindTheEnd = 1s;
constexpr auto shortestPatience = 5s;
constexpr auto longestPatience = 60s;

/// A service on this computer may start a new challenge under the old SID.
bool isLocal(const ChallengeQuery &query)
{
    return query.account.host.url().scheme() == "http"_L1;
}

bool isSame(const std::optional<ChallengeQuery> &a, const std::optional<ChallengeQuery> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->account == b->account && a->customer == b->customer && a->challenge == b->challenge;
}

} // namespace

ChallengeState::ChallengeState(ChallengeDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    m_again.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &ChallengeState::ask);
    connect(&m_again, &QTimer::timeout, this, &ChallengeState::ask);
    connect(&desk, &ChallengeDesk::looked, this, &ChallengeState::take);
    connect(&desk, &ChallengeDesk::endRecorded, this, [this](const ChallengeSid &sid) {
        if (isAbout(sid))
            refreshFacts();
    });
}

void ChallengeState::setQuery(const std::optional<ChallengeQuery> &query)
{
    if (isSame(query, m_query))
        return;
    m_query = query;
    forget();
    if (m_query) {
        refreshFacts();
        m_settled.start();
        if (m_offered)
            offer(*std::exchange(m_offered, {}));
    }
    emit changed();
}

void ChallengeState::offer(const Challenge &challenge)
{
    if (!isAbout(challenge.sid)) {
        m_offered = challenge;
        return;
    }
    m_settled.stop();
    m_desk.noteSeen(*m_query, challenge);
    take(*m_query, challenge);
}

void ChallengeState::forget()
{
    ++m_turn;
    m_settled.stop();
    m_again.stop();
    m_known = {};
    m_obstacle.reset();
    m_patience = {};
    m_isAsking = false;
}

void ChallengeState::refresh()
{
    m_settled.stop();
    if (m_query && !m_isAsking)
        ask();
}

void ChallengeState::ask()
{
    m_isAsking = true;
    m_desk.look(*m_query, ChallengeDesk::Look::ForPerson); // take() gets the answer
    emit changed();
}

void ChallengeState::take(const ChallengeQuery &query, const Result<Challenge> &challenge)
{
    if (!isAsked(query))
        return;
    m_isAsking = false;
    if (challenge) {
        if (isLocal(*m_query) && m_known.challenge && m_known.challenge->createdAt != challenge->createdAt)
            m_known.facts = {}; // they are about the previous challenge
        m_known.challenge = challenge.value();
        m_readAt = steadyNow();
        m_known.canLook = true;
        m_obstacle.reset();
        if (!m_known.factor)
            askDevice();
    } else {
        m_obstacle = challenge.error();
        m_known.canLook = m_known.canLook && !isRefusal(challenge.error());
    }
    lookAgainInTime();
    refreshFacts();
    emit changed();
}

/// When time alone changes what is shown, the service is asked for confirmation: its word counts, a clock's does not.
void ChallengeState::lookAgainInTime()
{
    m_again.stop();
    if (!m_known.challenge || !m_known.canLook)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Challenge &challenge = *m_known.challenge;
    if (endSaid(challenge, now)) {
        if (isLocal(*m_query)) // by then the SID may belong to another challenge
            m_again.start(untilUsedAgain);
        return;
    }
    if (challenge.clock.isDoubtful())
        return m_again.start(anotherSecond);
    const auto left = lifeLeft(challenge, now);
    if (left && *left > 0ms && !m_obstacle) {
        m_patience = {};
        return m_again.start(*left + behindTheEnd);
    }
    if (!challenge.expiresAt)
        return;
    m_patience = std::clamp<std::chrono::milliseconds>(2 * m_patience, shortestPatience, longestPatience);
    m_again.start(m_patience);
}

QDateTime ChallengeState::readAt() const
{
    return QDateTime::currentDateTimeUtc().addMSecs((m_readAt - steadyNow()).count());
}

void ChallengeState::askDevice()
{
    const auto factor = m_known.challenge->factor;
    if (!factor)
        return;
    whenReady(m_desk.device(m_query->account, m_query->customer, *factor), this,
              [this, turn = m_turn](const Result<Factor> &device) {
                  if (turn != m_turn || !device) // without the device, the challenge is shown alone
                      return;
                  m_known.factor = device.value();
                  emit changed();
              });
}

void ChallengeState::refreshFacts()
{
    if (!m_query)
        return;
    whenReady(m_desk.facts(*m_query, m_known.challenge), this, [this, turn = m_turn](const Result<SendFacts> &facts) {
        if (turn != m_turn || !facts || facts.value() == m_known.facts)
            return;
        m_known.facts = facts.value();
        emit changed();
    });
}

/// An answer for another account or another customer says nothing about this query.
bool ChallengeState::isAsked(const ChallengeQuery &query) const
{
    return m_query && asksTheSame(*m_query, query);
}

bool ChallengeState::isAbout(const ChallengeSid &sid) const
{
    return m_query && m_query->challenge == sid;
}

SendVerdict ChallengeState::verdict() const
{
    return m_query ? judgeNow(m_query->account, m_known) : SendVerdict();
}

QFuture<SendVerdict> ChallengeState::judge()
{
    if (!m_query)
        return QtFuture::makeReadyFuture(SendVerdict());
    return whenReady(m_desk.facts(*m_query, m_known.challenge), this,
                     [this, query = *m_query, before = m_known, turn = m_turn](const Result<SendFacts> &facts) {
                         SendCase known = before;
                         // If the journal cannot be read, it will not accept the row either.
                         if (facts)
                             known.facts = facts.value();
                         if (turn == m_turn && facts) {
                             m_known.facts = facts.value();
                             emit changed();
                         }
                         return judgeNow(query.account, known);
                     });
}

} // namespace renotify
