// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "throttlingservice.h"

#include <algorithm>
#include <cmath>

namespace renotify {

using namespace std::chrono_literals;

namespace {

using Time = ThrottlingService::Time;

Time seconds(double count)
{
    return Time(qint64(count * 1e6));
}

double count(Time time)
{
    return double(time.count()) / 1e6;
}

SendResult rejected(int code, std::optional<std::chrono::seconds> retryAfter = {})
{
    return {.outcome = Outcome::Rejected,
            .notification = {},
            .error = Error{Error::Kind::Api, {}, ApiError{429, code, {}, {}, retryAfter}},
            .answer = {},
            .timing = {}};
}

} // namespace

ThrottlingService::ThrottlingService(quint32 seed, int reserve)
    : m_random(seed)
    , m_reserve(reserve)
    , m_tokens(reserve)
{
    double rate = between(1, 15);
    for (Time at{0}; at < whole; at += seconds(between(300, 900))) {
        m_phases.append({at, rate});
        rate = std::clamp(rate * std::exp2(between(-1.5, 1.5)), 1.0, 15.0);
    }
    const auto calm = [this] { return seconds(std::exponential_distribution(1.0 / 400)(m_random)); };
    for (Time at = calm(); at < whole; at = m_storms.last().end + calm()) {
        const double length = between(1, 20);
        std::optional<std::chrono::seconds> wait;
        if (between(0, 1) < 0.5)
            wait = std::chrono::seconds(qint64(std::ceil(between(1, length + 5))));
        m_storms.append({at, at + seconds(length), wait, between(0, 1) < 0.67 ? 1 : 0.5});
    }
}

SendResult ThrottlingService::post(Time now)
{
    m_tooEarly += now < m_notBefore ? 1 : 0;
    m_afterTheEnd += m_isEnded ? 1 : 0;
    m_tokens = std::min<double>(m_reserve, m_tokens + rateAt(now) * count(now - std::exchange(m_last, now)));
    const Storm *storm = stormAt(now);
    if (m_tokens < 1 || (storm && between(0, 1) < storm->share))
        return refuse(storm, now);
    m_tokens -= 1;
    ++m_used;
    if (between(0, 1) >= 0.05)
        return {.outcome = Outcome::Accepted, .notification = {}, .error = {}, .answer = {}, .timing = {}};
    ++m_finalCodes;
    m_isEnded = true;
    constexpr int codes[] = {60309, 60322, 60323, 60307};
    return rejected(codes[m_finalCodes % 4]);
}

SendResult ThrottlingService::refuse(const Storm *storm, Time now)
{
    const auto wait = storm ? storm->retryAfter : std::nullopt;
    if (wait) {
        m_notBefore = std::max(m_notBefore, now + *wait);
        m_waits.append({now, now + *wait});
    }
    return rejected(20429, wait);
}

double ThrottlingService::rateAt(Time now) const
{
    const auto next = std::ranges::upper_bound(m_phases, now, {}, &Phase::begin);
    return std::prev(next)->rate;
}

const ThrottlingService::Storm *ThrottlingService::stormAt(Time now) const
{
    const auto storm =
        std::ranges::find_if(m_storms, [now](const Storm &each) { return now >= each.begin && now < each.end; });
    return storm == m_storms.end() ? nullptr : &*storm;
}

double ThrottlingService::allowed() const
{
    constexpr Time step = 100ms;
    double allowed = 0;
    auto wait = m_waits.begin();
    for (Time at{0}; at < whole; at += step) {
        while (wait != m_waits.end() && wait->second <= at)
            ++wait;
        if (wait != m_waits.end() && wait->first <= at)
            continue;
        const Storm *storm = stormAt(at);
        allowed += rateAt(at) * count(step) * (storm ? 1 - storm->share : 1);
    }
    return allowed;
}

} // namespace renotify
