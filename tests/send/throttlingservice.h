// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "send/pacer.h"

#include <QList>

#include <random>

namespace renotify {

/// A simulated service for an hour of simulated time. It allows some requests a second, with a reserve for a few at
/// once; every few minutes it allows another number, up to three times more or less. Now and then there is a storm, in
/// which it refuses all or half of the requests, with or without `Retry-After`. One request in twenty ends with a final
/// code.
class ThrottlingService
{
public:
    using Time = Pacer::Time;
    static constexpr Time whole = std::chrono::hours(1);

    ThrottlingService(quint32 seed, int reserve);

    /// One POST for the current challenge.
    SendResult post(Time now);
    /// Goes on to another challenge.
    void takeNext() { m_isEnded = false; }

    int used() const { return m_used; }
    int finalCodes() const { return m_finalCodes; }
    int tooEarly() const { return m_tooEarly; }       ///< requests before the time that was asked for
    int afterTheEnd() const { return m_afterTheEnd; } ///< requests for a challenge after its final code
    /// The requests that could have been served, outside of storms and of the waits that were asked for.
    double allowed() const;

private:
    struct Phase
    {
        Time begin;
        double rate; ///< requests a second
    };
    struct Storm
    {
        Time begin;
        Time end;
        std::optional<std::chrono::seconds> retryAfter;
        double share; ///< of the requests that are refused
    };

    double between(double least, double most) { return std::uniform_real_distribution(least, most)(m_random); }
    double rateAt(Time now) const;
    const Storm *stormAt(Time now) const;
    SendResult refuse(const Storm *storm, Time now);

    std::mt19937 m_random;
    int m_reserve;
    double m_tokens;
    QList<Phase> m_phases;
    QList<Storm> m_storms;
    QList<std::pair<Time, Time>> m_waits;
    Time m_last{0};
    Time m_notBefore{0};
    bool m_isEnded = false;
    int m_used = 0;
    int m_finalCodes = 0;
    int m_tooEarly = 0;
    int m_afterTheEnd = 0;
};

} // namespace renotify
