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
///     QVERIFY2(lag.blocked() < 50ms, qPrintable(lag.report()));
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

    /// The three of them in words.
    QString report();

private:
    using Clock = std::chrono::steady_clock;
    struct Overslept
    {
        Clock::time_point from;
        Clock::time_point until;
    };

    void tick();
    void sleepBeside();
    Duration starved();
    Duration oversleptSince(Clock::time_point from);

    QTimer m_timer;
    QFile m_schedule; ///< of this thread, from the kernel; closed where there is none
    Clock::time_point m_lastTick;
    Duration m_starvedAtLastTick{0};
    Duration m_lag{0};
    Duration m_blocked{0};

    std::mutex m_mutex; // guards m_overslept
    std::vector<Overslept> m_overslept;
    std::atomic<bool> m_ending = false;
    std::thread m_beside;
};

} // namespace renotify
