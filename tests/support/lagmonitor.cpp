// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lagmonitor.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr auto period = 2ms;

LagMonitor::Duration toDuration(std::chrono::steady_clock::duration time)
{
    return std::max(0us, std::chrono::duration_cast<LagMonitor::Duration>(time));
}

} // namespace

LagMonitor::LagMonitor()
    : m_schedule(u"/proc/thread-self/schedstat"_s)
{
    m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &LagMonitor::tick);
    m_timer.start();
    reset();
    m_beside = std::thread(&LagMonitor::sleepBeside, this);
}

LagMonitor::~LagMonitor()
{
    m_ending = true;
    m_beside.join();
}

void LagMonitor::reset()
{
    const std::lock_guard lock(m_mutex);
    m_overslept.clear();
    m_lag = m_blocked = 0us;
    m_lastTick = Clock::now();
    m_starvedAtLastTick = starved();
}

LagMonitor::Duration LagMonitor::lag()
{
    tick();
    return m_lag;
}

LagMonitor::Duration LagMonitor::control()
{
    return oversleptSince({});
}

LagMonitor::Duration LagMonitor::blocked()
{
    tick();
    return m_blocked;
}

QString LagMonitor::report()
{
    return u"the loop did not come round for %1 us, was blocked for %2 us; the control overslept %3 us"_s
        .arg(lag().count())
        .arg(blocked().count())
        .arg(control().count());
}

void LagMonitor::tick()
{
    const Clock::time_point now = Clock::now();
    const Duration starvedNow = starved();
    const Duration gap = toDuration(now - m_lastTick - period);
    if (gap > m_blocked) {
        const Duration excuse = std::max(starvedNow - m_starvedAtLastTick, oversleptSince(m_lastTick));
        m_blocked = std::max(m_blocked, gap - excuse);
    }
    m_lag = std::max(m_lag, gap);
    m_lastTick = now;
    m_starvedAtLastTick = starvedNow;
}

void LagMonitor::sleepBeside()
{
    while (!m_ending) {
        const Clock::time_point due = Clock::now() + period;
        std::this_thread::sleep_until(due);
        const std::lock_guard lock(m_mutex);
        if (const Clock::time_point now = Clock::now(); now - due > 1ms)
            m_overslept.push_back({due, now});
    }
}

/// How long this thread has been ready to run without a processor, since it began.
LagMonitor::Duration LagMonitor::starved()
{
    m_schedule.seek(0);
    const QByteArray waited =
        m_schedule.read(100).split(' ').value(1); // see Documentation/scheduler/sched-stats
    return std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(waited.toLongLong()));
}

/// The longest oversleeping that reaches into the time after `from`, as far as it does.
LagMonitor::Duration LagMonitor::oversleptSince(Clock::time_point from)
{
    const std::lock_guard lock(m_mutex);
    Duration longest{0};
    for (const Overslept &overslept : m_overslept)
        longest = std::max(longest, toDuration(overslept.until - std::max(from, overslept.from)));
    return longest;
}

} // namespace renotify
