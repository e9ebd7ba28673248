// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultkind.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <mutex>

namespace renotify {

/// One request as the fault server read it, and what the server did about it.
struct SeenRequest
{
    QByteArray raw{};    ///< every byte that came
    QByteArray method{}; ///< empty while the request line is incomplete
    QByteArray path{};   ///< percent-encoded as sent, with the query
    QByteArray body{};
    int connection = 0;                           ///< the number of the connection, from 1
    FaultKind::Value fault = FaultKind::Accepted; ///< the fault that was played
    bool headRead = false;
    bool bodyRead = false;
    bool answered = false; ///< everything that the fault sends was handed to the connection, and no reset followed
};

/// What the fault server has seen, in the order of arrival. Thread-safe.
class FaultLog
{
public:
    /// Adds a request and returns the index of its record.
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

    /// Starts afresh; later updates of the dropped requests are ignored.
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_forgotten += m_requests.size();
        m_requests.clear();
    }

    QList<SeenRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return {m_requests.begin(), m_requests.end()}; // a copy that shares no data, so that no update has to copy
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
