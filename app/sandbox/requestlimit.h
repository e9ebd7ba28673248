// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <deque>
#include <optional>

namespace renotify::sandbox {

/// How many requests the sandbox answers in a second; what is more it refuses, as Twilio does.
class RequestLimit
{
public:
    explicit RequestLimit(int aSecond)
        : m_most(aSecond)
    {
    }

    /// Counts a request that came at `now`. If it is one too many, it does not count, and this is the value of
    /// `Retry-After`: seconds and a date in turn, because a client must understand both.
    std::optional<QByteArray> refusal(const QDateTime &now);

private:
    int m_most;
    std::deque<QDateTime> m_answered; ///< within the last second
    int m_refused = 0;
};

/// The only form that RFC 9110 allows a server to write, whatever the computer's language is.
QByteArray httpDate(const QDateTime &utc);

} // namespace renotify::sandbox
