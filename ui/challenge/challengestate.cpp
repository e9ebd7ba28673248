// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/challenge/challengestate.h"

#include "send/sendknowledge.h"
#include "support/whenready.h"

#include <chrono>
#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settling = 400ms;     // longer than between two keys
constexpr auto untilUsedAgain = 31s; // the sandbox lets an end be seen for 30 s

/// A service on this computer may begin a challenge anew under its old SID.
bool isLocal(const ChallengeQuery &query)
{
    return query.account.host.url().scheme() == "http"_L1;
}

/// Somebody answered, and will answer the same the next time: it is not for this account to look.
bool isRefusal(const Error &error)
{
    return error.api && error.api->httpStatus >= 400 && error.api->httpStatus < 500 && error.api->httpStatus != 429
           && error.api->httpStatus != 408;
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
    m_again.setInterval(untilUsedAgain);
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
    take(challenge.sid, challenge);
}

void ChallengeState::forget()
{
    ++m_turn;
    m_settled.stop();
    m_again.stop();
    m_known = {};
    m_obstacle.reset();
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
    m_desk.look(*m_query, ChallengeDesk::Look::ForPerson); // take() hears of it
    emit changed();
}

void ChallengeState::take(const ChallengeSid &sid, const Result<Challenge> &challenge)
{
    if (!isAbout(sid))
        return;
    m_isAsking = false;
    if (challenge) {
        if (isLocal(*m_query))
            m_known.facts = {}; // they may be about the one before
        m_known.challenge = challenge.value();
        m_known.canLook = true;
        m_obstacle.reset();
        if (isLocal(*m_query) && endOf(challenge.value(), QDateTime::currentDateTimeUtc()))
            m_again.start();
        if (!m_known.factor)
            askDevice();
    } else {
        m_obstacle = challenge.error();
        m_known.canLook = m_known.canLook && !isRefusal(challenge.error());
    }
    refreshFacts();
    emit changed();
}

void ChallengeState::askDevice()
{
    const auto factor = m_known.challenge->factor;
    if (!factor)
        return;
    whenReady(m_desk.device(m_query->account, m_query->customer, *factor), this,
              [this, turn = m_turn](const Result<Factor> &device) {
                  if (turn != m_turn || !device) // without the device the challenge alone is shown
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
                         // A journal that cannot be read will not take the row either.
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
