// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/followplan.h"

#include <algorithm>
#include <tuple>

namespace renotify {

using namespace std::chrono_literals;

namespace {

constexpr FollowPlan::Time quick = 2s;
constexpr FollowPlan::Time quickFor = 1min;
constexpr FollowPlan::Time slow = 10s;
constexpr FollowPlan::Time slowest = 30s; // as long as looks fail
constexpr FollowPlan::Time shortestPause = 5s;
constexpr FollowPlan::Time longestPause = 1min;
constexpr FollowPlan::Time longestAsked = 5min; // the longest wait that a service can ask for; after it we ask again
constexpr FollowPlan::Time longestLife = 65min; // at most 60 min (Twilio), and some more
constexpr FollowPlan::Time behindTheEnd = 1s;
constexpr int mostLooksAfterEnd = 3; // clocks differ

FollowPlan::Time bearable(FollowPlan::Time asked)
{
    return std::clamp<FollowPlan::Time>(asked, 1s, longestAsked);
}

} // namespace

void FollowPlan::follow(const QString &key, Time now, const QString &group, bool isPatient)
{
    const auto old = m_watches.constFind(key);
    const bool isOnItsWay = old != m_watches.cend() && !old->due;
    m_watches.insert(key, {.since = now,
                           .delay = quick,
                           .due = isOnItsWay ? std::nullopt : std::optional(now),
                           .group = group,
                           .isPatient = isPatient && (old == m_watches.cend() || old->isPatient)});
}

std::optional<FollowPlan::Due> FollowPlan::next() const
{
    using Turn = std::tuple<Time, bool, Time>; // when it can leave, whether it lets others go first, when it was due
    std::optional<std::pair<Turn, QString>> first;
    for (auto it = m_watches.cbegin(); it != m_watches.cend(); ++it) {
        if (!it->due)
            continue;
        const Throttle throttle = m_throttles.value(it->group);
        const Time at = std::max({*it->due, throttle.notBefore, throttle.held});
        const Turn turn(m_lastAsked ? std::max(at, *m_lastAsked + gap) : at, it->isPatient, at);
        if (!first || turn < first->first)
            first = {turn, it.key()};
    }
    return first ? std::optional(Due{first->second, std::get<0>(first->first)}) : std::nullopt;
}

void FollowPlan::asked(const QString &key, Time now)
{
    m_watches[key].due.reset();
    m_lastAsked = now;
}

bool FollowPlan::answered(const QString &key, Time now, const Look &look)
{
    const auto watch = m_watches.find(key);
    if (watch == m_watches.end())
        return false;
    if (look.kind != Look::Kind::Throttled)
        m_throttles[watch->group].isOn = false;
    switch (look.kind) {
    case Look::Kind::Pending:
        if (look.lifeLeft)
            watch->end = now + *look.lifeLeft;
        slowDown(*watch, now);
        break;
    case Look::Kind::Throttled:
        pause(*watch, now, look);
        break;
    case Look::Kind::Failed:
        fail(*watch, now, look);
        break;
    case Look::Kind::Ended:
    case Look::Kind::Gone:
        m_watches.erase(watch);
        return false;
    }
    if (!isHopeless(*watch, now))
        return true;
    m_watches.erase(watch);
    return false;
}

bool FollowPlan::isHopeless(const Watch &watch, Time now) const
{
    const Time end = watch.end.value_or(watch.since + longestLife);
    return watch.looksAfterEnd >= mostLooksAfterEnd || now > end + longestPause;
}

void FollowPlan::pause(Watch &watch, Time now, const Look &look)
{
    Throttle &throttle = m_throttles[watch.group];
    throttle.pause = throttle.isOn ? std::min(2 * throttle.pause, longestPause) : shortestPause;
    throttle.isOn = true;
    throttle.notBefore = now + (look.retryAfter ? bearable(*look.retryAfter) : throttle.pause);
    watch.due = throttle.notBefore;
}

void FollowPlan::fail(Watch &watch, Time now, const Look &look)
{
    watch.delay = std::min(2 * watch.delay, slowest);
    watch.due = now + std::max(watch.delay, look.retryAfter ? bearable(*look.retryAfter) : watch.delay);
}

void FollowPlan::slowDown(Watch &watch, Time now)
{
    if (now - watch.since < quickFor)
        watch.delay = quick;
    else
        watch.delay = std::min<Time>(std::max(watch.delay, quick) * 6 / 5, slow);
    watch.due = now + watch.delay;
    if (!watch.end)
        return;
    if (*watch.end > now) // the last look is meant to see the end itself
        watch.due = std::min(*watch.due, *watch.end + behindTheEnd);
    else
        ++watch.looksAfterEnd;
}

} // namespace renotify
