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
    : m_schedstat(u"/proc/thread-self/schedstat"_s)
{
    m_schedstat.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
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
    m_lag = m_blocked = m_waited = 0us;
    m_lastTick = Clock::now();
    m_scheduleAtLastTick = schedule();
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

LagMonitor::Duration LagMonitor::waited()
{
    tick();
    return m_waited;
}

bool LagMonitor::isAlive()
{
    return waited() < 50ms && blocked() < 200ms;
}

QString LagMonitor::report()
{
    return u"the loop did not come round for %1 us, was blocked for %2 us, waited for %3 us; the control overslept %4 us"_s
        .arg(lag().count())
        .arg(blocked().count())
        .arg(waited().count())
        .arg(control().count());
}

void LagMonitor::tick()
{
    const Clock::time_point now = Clock::now();
    const Schedule scheduleNow = schedule();
    const Duration gap = toDuration(now - m_lastTick - period);
    if (gap > std::min(m_blocked, m_waited)) {
        const Duration starved = scheduleNow.starved - m_scheduleAtLastTick.starved;
        const Duration computed = scheduleNow.computed - m_scheduleAtLastTick.computed;
        const Duration blocked = gap - std::max(starved, oversleptSince(m_lastTick));
        m_blocked = std::max(m_blocked, blocked);
        if (m_schedstat.isOpen())
            m_waited = std::max(m_waited, blocked - computed);
    }
    m_lag = std::max(m_lag, gap);
    m_lastTick = now;
    m_scheduleAtLastTick = scheduleNow;
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

LagMonitor::Schedule LagMonitor::schedule()
{
    m_schedstat.seek(0);
    const QList<QByteArray> fields =
        m_schedstat.read(100).split(' '); // in nanoseconds; see Documentation/scheduler/sched-stats
    const auto at = [&fields](qsizetype i) {
        return std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(fields.value(i).toLongLong()));
    };
    return {.computed = at(0), .starved = at(1)};
}

/// The longest oversleeping after `from`; one that began earlier counts only from then on.
LagMonitor::Duration LagMonitor::oversleptSince(Clock::time_point from)
{
    const std::lock_guard lock(m_mutex);
    Duration longest{0};
    for (const Overslept &overslept : m_overslept)
        longest = std::max(longest, toDuration(overslept.until - std::max(from, overslept.from)));
    return longest;
}

} // namespace renotify
