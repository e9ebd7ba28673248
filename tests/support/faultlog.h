// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultkind.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <mutex>

namespace renotify {

/// One request as the fault server read it, and what it did about it.
struct SeenRequest
{
    QByteArray raw{};    ///< every byte that came
    QByteArray method{}; ///< empty while the request line is incomplete
    QByteArray path{};   ///< percent-encoded as sent, with the query
    QByteArray body{};
    int connection = 0;                           ///< which, counted from 1
    FaultKind::Value fault = FaultKind::Accepted; ///< what was played
    bool headRead = false;
    bool bodyRead = false;
    bool answered = false; ///< all the fault has to say was handed to the connection, and no reset followed
};

/// What the fault server saw, in the order of arrival. Thread-safe.
class FaultLog
{
public:
    /// Where a new request's record stands.
    qsizetype add(const SeenRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        m_requests << request;
        return m_forgotten + m_requests.size() - 1;
    }

    void update(qsizetype index, const SeenRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        if (index >= m_forgotten)
            m_requests[index - m_forgotten] = request;
    }

    /// Starts anew; what comes of requests that are forgotten is dropped.
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_forgotten += m_requests.size();
        m_requests.clear();
    }

    QList<SeenRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return {m_requests.begin(), m_requests.end()}; // shares nothing, so that no update has to copy
    }

    int count(bool (*matches)(const SeenRequest &)) const
    {
        const std::lock_guard lock(m_mutex);
        return int(std::ranges::count_if(m_requests, matches));
    }

private:
    mutable std::mutex m_mutex;
    QList<SeenRequest> m_requests;
    qsizetype m_forgotten = 0;
};

} // namespace renotify
