// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace renotify {

/// A clock that nobody can set and that keeps counting while the computer sleeps. Its zero has no meaning.
using Steady = std::chrono::milliseconds;
Steady steadyNow();

/// When a question was sent and when its answer began to arrive.
struct RoundTrip
{
    Steady asked{0};
    Steady answered{0};
};

/// What we know of a service's clock from its answers: a lower and an upper bound, which each answer narrows. It is
/// measured against a steady clock, so that setting this computer's clock changes nothing. A value: copies may go to
/// any thread.
class ServiceClock
{
public:
    /// Whether a cache on the way may have kept the answer for a while. Aged: it did, and that while was added to the
    /// date, which is then less exact.
    enum class Answer { MayBeStored, Aged, Fresh };

    /// Takes in an answer that says the service's clock showed `date`, while our clock says `wall`. A date that puts
    /// the service a minute or more behind may come from an old answer, so it is believed only once another answer
    /// confirms it.
    void learn(const QDateTime &date, const RoundTrip &trip, Answer answer, const QDateTime &wall);

    /// Takes in that something we just read was made at `created` at the latest and before `expires`, by the service's
    /// clock. This says little, and is used only as long as no answer has told the time.
    void bound(const std::optional<QDateTime> &created, const QDateTime &expires, const RoundTrip &trip);

    /// The service's time, which is our own if that lies within the bounds. Returns nothing if our clock must be wrong
    /// and the service's time is not known well enough.
    std::optional<QDateTime> at(const QDateTime &wall, Steady steady) const;
    /// The service's clock shows at least this time; nothing if nothing is known of it.
    std::optional<QDateTime> earliestAt(Steady steady) const;

    /// Converts a time of the service to our clock.
    QDateTime ours(const QDateTime &theirs, const QDateTime &wall, Steady steady) const;

    /// The least that our clock is ahead of the service's; negative if it is behind. 0 as long as nothing is known.
    std::chrono::seconds ahead(const QDateTime &wall, Steady steady) const;

    /// Whether the service's clock seems to differ from ours, and one more answer would settle it.
    bool isDoubtful() const { return m_doubt && !m_isTold; }

    bool operator==(const ServiceClock &) const = default;

private:
    /// The least and the most that has to be added to the steady clock.
    struct Span
    {
        Steady least;
        Steady most;

        bool operator==(const Span &) const = default;
    };

    std::optional<Span> known(Steady steady) const;
    void take(const Span &span, Steady steady);

    std::optional<Span> m_span;
    Steady m_at{0};        // when the span was measured
    bool m_isTold = false; // by the dates of answers, not only by bound()
    std::optional<Span> m_doubt;
    QDateTime m_doubtDate;
};

/// Reads an ISO 8601 time from an answer of the service. A time without a zone is UTC, wherever this computer is.
std::optional<QDateTime> serviceTime(const QString &text);

} // namespace renotify
