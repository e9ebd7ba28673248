// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/pacer.h"

#include "domain/account.h"
#include "domain/attempt.h"

#include <algorithm>
#include <cmath>

namespace renotify {

namespace {

// These were chosen by simulation, see tst_pacer: at a server that keeps no reserve at all, every refusal costs two
// requests and every request below its limit is lost, so more is tried seldom, and given up for long where it failed.
constexpr double leastRate = 0.1; // requests a second: how long the end of a storm may go unnoticed
constexpr double mostRate = 50;
constexpr double justBelow = 0.995;
constexpr double nearly = 0.9;       // of the limit: a refusal below it says that the limit is less
constexpr double lessened = 0.8;     // by a refusal that comes too soon
constexpr int tooSoon = 6;           // good answers after the refusal before
constexpr double clearlyMore = 1.04; // than the limit
constexpr int longestPatience = 96;
constexpr double firstStep = 0.005; // of the rate; it doubles with every second good answer
constexpr double longestStep = 0.125;
constexpr double leastStep = 0.05;

constexpr int tooManyRequests = 20429; // Twilio's code, which says that nothing was processed

} // namespace

Pace::Time Pace::notBefore() const
{
    const Time interval(qint64(std::ceil(1e6 / m_rate)));
    return std::max(m_pausedUntil, m_lastLeft ? *m_lastLeft + interval : Time(0));
}

void Pace::fine()
{
    ++m_fineSince;
    if (!m_limit) {
        m_lastFine = m_rate;
        m_rate = std::min(mostRate, m_rate * (1 + longestStep / 2));
    } else if (m_rate < *m_limit) {
        m_rate = std::min(*m_limit, m_rate + std::max(*m_limit / 2, leastStep));
        m_calm = 0;
    } else {
        m_lastFine = m_rate;
        if (++m_calm < m_patience)
            return;
        const double step = std::min(longestStep, firstStep * std::exp2(m_tries++ / 2.0));
        m_rate = std::min(mostRate, m_rate * (1 + step));
    }
}

void Pace::refused(Time left, Time now, std::optional<Time> retryAfter)
{
    if (retryAfter)
        m_pausedUntil = std::max(m_pausedUntil, now + std::clamp(*retryAfter, Time(0), longestPause));
    if (m_halved && left < *m_halved)
        return;
    learnLimit();
    m_halved = now;
    m_rate = std::max(leastRate, m_rate / 2);
    m_fineSince = 0;
    m_calm = 0;
    m_tries = 0;
}

/// Refusals that follow each other without a good answer in between are one storm, and say nothing about the limit.
void Pace::learnLimit()
{
    if (m_limit && m_fineSince == 0)
        return;
    if (m_limit && (m_rate < nearly * *m_limit || m_fineSince < tooSoon)) {
        m_limit = std::max(leastRate, lessened * *m_limit);
        m_patience = shortestPatience;
        return;
    }
    if (m_limit)
        m_patience = m_rate > clearlyMore * *m_limit ? shortestPatience : std::min(longestPatience, 2 * m_patience);
    m_limit = std::max(leastRate, std::min(m_rate * justBelow, m_lastFine));
}

QString Pacer::budgetOf(const Account &account)
{
    return account.id + u' ' + account.host.url().toString();
}

Pacer::Time Pacer::next(const QString &budget, Lane lane, Time now) const
{
    const auto pace = m_paces.constFind(budget);
    if (lane == Lane::Person || pace == m_paces.cend())
        return now;
    return std::max(now, pace->notBefore());
}

bool mayRepeat(const SendResult &result)
{
    if (!result.error)
        return false;
    if (result.outcome == Outcome::Rejected)
        return result.error->api && result.error->api->code == tooManyRequests;
    if (result.outcome != Outcome::NotSent)
        return false;
    switch (result.error->kind) {
    case Error::Kind::HostNotFound:
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectTimedOut:
    case Error::Kind::NetworkUnreachable:
        return true;
    default:
        return false;
    }
}

} // namespace renotify
