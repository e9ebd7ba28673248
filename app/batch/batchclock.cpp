// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchclock.h"

#include <algorithm>
#include <utility>

namespace renotify {

namespace {

constexpr qint64 requestsForRow = 3;
constexpr qint64 requestsForLook = 2; // the challenge and the device

} // namespace

BatchClock::Time BatchClock::pauseAfter(int failures)
{
    return Time(1000) * (1 << std::clamp(failures - 1, 0, 4));
}

void BatchClock::begin(qint64 rows)
{
    m_rows = rows;
    m_begun = now();
}

void BatchClock::pause()
{
    if (!m_pausedAt)
        m_pausedAt = now();
}

void BatchClock::goOn()
{
    if (m_pausedAt)
        m_paused += now() - *std::exchange(m_pausedAt, {});
}

std::optional<std::chrono::seconds> BatchClock::left(qint64 looked) const
{
    const qint64 done = m_ended * requestsForRow + looked * requestsForLook;
    const qint64 all = m_rows * requestsForRow;
    if (done <= 0)
        return std::nullopt;
    const Time worked = m_pausedAt.value_or(now()) - m_begun - m_paused;
    return std::chrono::ceil<std::chrono::seconds>(worked * std::max<qint64>(all - done, 0) / done);
}

} // namespace renotify
