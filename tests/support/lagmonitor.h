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

/// Measures how long the event loop of the thread it was made on did not come round: the proof that a window
/// would not have frozen. It tells a loop that was blocked from a machine that had no time for it, by what
/// the kernel says the thread waited for a processor (Linux) and by a thread beside it that only ever sleeps
/// for the same 2 ms.
///
///     LagMonitor lag;             // or lag.reset() where the part to be measured begins
///     ... QTRY_... ...
///     QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
///
/// A gap is known when the loop comes round again; the getters count the one that is open as well.
class LagMonitor : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::microseconds;

    LagMonitor();
    ~LagMonitor() override;

    /// Forgets what was measured so far.
    void reset();

    /// The longest time the loop did not come round, whoever was to blame.
    Duration lag();
    /// The longest time that the sleeping thread overslept.
    Duration control();
    /// The longest time the loop did not come round while the machine would have let it.
    Duration blocked();
    /// The longest of that without what the thread computed: it slept, waiting for something. 0 where the kernel
    /// does not tell (Linux does).
    Duration waited();
    /// The promise: the loop never waited 50 ms for anything, nor was blocked four times as long. The other three
    /// quarters are for a processor that is slow today: the kernel cannot tell it from work (a build machine computed
    /// 50 ms at what takes 12 elsewhere), and how long the work itself takes is for tests/benchmarks.
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

    /// Of this thread, since it began.
    struct Schedule
    {
        Duration computed{0}; ///< had a processor
        Duration starved{0};  ///< was ready to run without one
    };

    void tick();
    void sleepBeside();
    Schedule schedule();
    Duration oversleptSince(Clock::time_point from);

    QTimer m_timer;
    QFile m_schedstat; ///< of this thread, from the kernel; closed where there is none
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
