// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace renotify {

/// Measures how long the event loop of its thread was held up, which proves that a window would not have frozen. It
/// tells a blocked loop from a machine that had no time for it in two ways: by the time that, according to the kernel,
/// the thread waited for a processor (Linux), and by a second thread that does nothing but sleep for the same 2 ms.
///
///     LagMonitor lag;             // or lag.reset() where the part to be measured begins
///     ... QTRY_... ...
///     QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
///
/// A gap is measured when the loop runs again; the getters also count a gap that has not ended yet.
class LagMonitor : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::microseconds;

    LagMonitor();
    ~LagMonitor() override;

    /// Forgets what was measured so far.
    void reset();

    /// The longest time that the loop was held up, whatever the reason.
    Duration lag();
    /// The longest time that the sleeping thread slept too long.
    Duration control();
    /// The longest time that the loop was held up although the machine had time for it.
    Duration blocked();
    /// The longest part of that in which the thread did not compute but waited for something. 0 if the kernel does not
    /// tell (Linux does).
    Duration waited();
    /// The promise: the loop never waited for anything for 50 ms, and was never blocked for four times as long. The
    /// larger limit allows for a slow processor, which the kernel cannot tell from work (a build machine computed for
    /// 50 ms at what takes 12 ms elsewhere). How long the work itself takes is measured by tests/benchmarks.
    bool isAlive();

    /// The durations in words.
    QString report();

private:
    using Clock = std::chrono::steady_clock;
    struct Overslept
    {
        Clock::time_point from;
        Clock::time_point until;
    };

    /// Totals of this thread since it began.
    struct Schedule
    {
        Duration computed{0}; ///< had a processor
        Duration starved{0};  ///< was ready to run, but had no processor
    };

    void tick();
    void sleepBeside();
    Schedule schedule();
    Duration oversleptSince(Clock::time_point from);

    QTimer m_timer;
    QFile m_schedstat; ///< this thread's statistics from the kernel; not open if there are none
    Clock::time_point m_lastTick;
    Schedule m_scheduleAtLastTick;
    Duration m_lag{0};
    Duration m_blocked{0};
    Duration m_waited{0};

    std::mutex m_mutex; // guards m_overslept
    std::vector<Overslept> m_overslept;
    std::atomic<bool> m_ending = false;
    std::thread m_beside;
};

} // namespace renotify
