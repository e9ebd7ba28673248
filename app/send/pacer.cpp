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
constexpr double below = 0.98;       // so that what comes a little late or early is not one too many
constexpr double nearly = 0.9;       // of the limit: a refusal below it says that the limit is less
constexpr double lessened = 0.8;     // by a refusal that comes too soon
constexpr int tooSoon = 6;           // good answers after the refusal before
constexpr double clearlyMore = 1.04; // than the limit
constexpr int longestPatience = 96;
constexpr double patienceForLost = 50; // good answers for each request that a pause has cost: 2 % are lost
constexpr double longestTime = 60;     // seconds of patience for a pause, however long it was
constexpr double firstStep = 0.005;    // of the rate; each one is larger, and made after a second
constexpr double stepGrows = 1.5;
constexpr double firstLess = 0.01; // of the limit; doubles with each refusal that follows
constexpr double longestStep = 0.125;
constexpr double leastStep = 0.05;
constexpr int fewServed = 5; // in a second: too few to measure by
constexpr int mostServed = 200;
constexpr Pace::Time second = std::chrono::seconds(1);

constexpr int tooManyRequests = 20429; // Twilio's code, which says that nothing was processed

} // namespace

Pace::Time Pace::notBefore() const
{
    const Time interval(qint64(std::ceil(1e6 / m_rate)));
    return std::max(m_pausedUntil, m_lastLeft ? *m_lastLeft + interval : Time(0));
}

void Pace::fine()
{
    m_served.push_back(m_lastLeft.value_or(Time(0)));
    if (m_served.size() > mostServed)
        m_served.pop_front();
    ++m_fineSince;
    if (!m_limit) {
        m_lastFine = m_rate;
        m_rate = std::min(mostRate, m_rate * (1 + longestStep / 2));
    } else if (m_rate < *m_limit) {
        m_rate = std::min(*m_limit, m_rate + std::max(*m_limit / 2, leastStep));
        m_calm = 0;
    } else {
        m_lastFine = m_rate;
        if (++m_calm >= m_patience)
            tryMore();
    }
}

/// A service that counts by the second notices a step only after a second, so that the next one waits for it.
void Pace::tryMore()
{
    m_tooMuch = 0;
    if (m_atStep-- > 0)
        return;
    const double step = std::min(longestStep, firstStep * std::pow(stepGrows, m_steps++));
    m_rate = std::min(mostRate, m_rate * (1 + step));
    m_atStep = int(m_rate);
}

void Pace::refused(Time left, Time now, std::optional<Time> retryAfter)
{
    const Time pause = std::clamp(retryAfter.value_or(Time(0)), Time(0), longestPause);
    if (pause > Time(0))
        m_pausedUntil = std::max(m_pausedUntil, now + pause);
    if (m_halved && left < *m_halved)
        return;
    learnLimit(left);
    learnPatience(pause);
    m_halved = now;
    m_rate = std::max(leastRate, m_rate / 2);
    m_fineSince = 0;
    m_calm = 0;
    m_steps = 0;
    m_atStep = 0;
}

int Pace::servedInASecond(Time before) const
{
    return int(std::ranges::count_if(m_served, [before](Time at) { return at < before && before - at < second; }));
}

/// Refusals that follow each other without a good answer in between are one storm, and say nothing about the limit.
void Pace::learnLimit(Time left)
{
    double limit = std::min(m_rate * justBelow, m_lastFine);
    if (!m_limit) {
        const int served = servedInASecond(left);
        limit = served < fewServed ? limit : std::min(limit, below * served);
    } else if (m_fineSince == 0) {
        return;
    } else if (m_rate < nearly * *m_limit || m_fineSince < tooSoon) {
        limit = lessened * *m_limit;
        m_patience = shortestPatience;
    } else if (m_steps == 0) { // nothing more was tried: it is less than it was thought to be
        limit = *m_limit * (1 - std::min(longestStep, firstLess * std::exp2(m_tooMuch++)));
        m_patience = std::max(m_patience, std::min(longestPatience, 2 * m_patience));
    } else {
        m_patience = m_rate > clearlyMore * *m_limit ? shortestPatience : std::min(longestPatience, 2 * m_patience);
    }
    m_limit = std::max(leastRate, limit);
}

/// To try more must not cost more than a small share of what is gained by knowing the limit.
void Pace::learnPatience(Time pause)
{
    if (m_steps == 0)
        return;
    const double lost = m_rate * double(pause.count()) / double(second.count());
    m_patience = std::max(m_patience, int(std::min(patienceForLost * lost, longestTime * m_rate)));
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
