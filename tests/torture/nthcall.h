// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>

namespace renotify {

/// One place where calls are intercepted: it counts the calls and decides which of them fails. Can be called from any
/// thread.
class NthCall
{
public:
    enum class Lasting {
        Once,       ///< later calls succeed
        FromThenOn, ///< until disarm()
    };

    /// From now on the n-th call fails, counted from 1.
    void arm(int n, Lasting lasting)
    {
        m_n = n;
        m_lasting = lasting;
        m_failed = 0;
        m_seen = 0;
        m_armed = true;
    }
    void disarm() { m_armed = false; }

    /// Each call that could fail must ask this once: whether it fails.
    bool fails()
    {
        if (!m_armed)
            return false;
        const int at = ++m_seen;
        const bool hit = at == m_n || (m_lasting == Lasting::FromThenOn && at > m_n);
        m_failed += hit ? 1 : 0;
        return hit;
    }

    bool isArmed() const { return m_armed; }
    /// How many calls have failed since arm().
    int failed() const { return m_failed; }

private:
    std::atomic<bool> m_armed = false;
    std::atomic<int> m_n = 0;
    std::atomic<Lasting> m_lasting = Lasting::Once;
    std::atomic<int> m_seen = 0;
    std::atomic<int> m_failed = 0;
};

} // namespace renotify
