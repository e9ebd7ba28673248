// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace renotify {

/// The time of one run of a list, and how much of it is left.
class BatchClock
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time askAgain{500}; ///< about a row that another program sends

    /// Before another try: 1, 2, 4, 8, 16 s.
    static Time pauseAfter(int failures);

    BatchClock() { m_clock.start(); }

    Time now() const { return Time(m_clock.elapsed()); } ///< since it was made; nobody can set it

    void begin(qint64 rows); ///< with so many rows to bring to their ends
    void pause();
    void goOn();
    void endRow() { ++m_ended; }

    /// To the last row, as it went so far without the pauses; nothing before any work is done. `looked`: rows that were
    /// looked at and have not ended yet. A look is most of the requests of a row, and many come before the first push.
    std::optional<std::chrono::seconds> left(qint64 looked) const;

private:
    QElapsedTimer m_clock;
    Time m_begun{0};
    Time m_paused{0}; ///< all pauses that are over
    std::optional<Time> m_pausedAt;
    qint64 m_rows = 0;
    qint64 m_ended = 0;
};

} // namespace renotify
