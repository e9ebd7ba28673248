// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace renotify {

/// Counts from any beginning, also while the computer sleeps, and nobody sets it.
using Steady = std::chrono::milliseconds;
Steady steadyNow();

/// When a question left and when its answer began to come.
struct RoundTrip
{
    Steady asked{0};
    Steady answered{0};
};

/// A service's clock, as far as its answers tell it: bounds that each of them narrows. It rests on a steady clock, so
/// that setting this computer's clock changes nothing of what is known. A value: copies may go to any thread.
class ServiceClock
{
public:
    /// Whether something on the way may have kept the answer for a while.
    enum class Answer { MayBeStored, Fresh };

    /// An answer says that it was made at `date`; our clock says `wall`. One that puts the service a minute or more
    /// behind may be an old one: it is believed once another says the same.
    void learn(const QDateTime &date, const RoundTrip &trip, Answer answer, const QDateTime &wall);

    /// What was read just now was made at `created` at the latest and before `expires`, by the service's clock. That
    /// is little, and taken only where its answers tell no time.
    void bound(const std::optional<QDateTime> &created, const QDateTime &expires, const RoundTrip &trip);

    /// What time it is there; ours where it can be that one. Nothing where ours cannot be right and theirs is not
    /// known well enough.
    std::optional<QDateTime> at(const QDateTime &wall, Steady steady) const;
    /// It is not earlier there; nothing where nothing is known.
    std::optional<QDateTime> earliestAt(Steady steady) const;

    /// A time of the service's as our clock would have told it.
    QDateTime ours(const QDateTime &theirs, const QDateTime &wall, Steady steady) const;

    /// How far our clock is ahead of the service's, or behind (below 0): at least that. 0 while nothing is known.
    std::chrono::seconds ahead(const QDateTime &wall, Steady steady) const;

    /// It seems to differ from ours, and one more answer would tell.
    bool isDoubtful() const { return m_doubt && !m_isTold; }

    bool operator==(const ServiceClock &) const = default;

private:
    /// What is to be added to a steady clock, at least and at most.
    struct Span
    {
        Steady least;
        Steady most;

        bool operator==(const Span &) const = default;
    };

    std::optional<Span> known(Steady steady) const;
    void take(const Span &span, Steady steady);

    std::optional<Span> m_span;
    Steady m_at{0};        // when the span was true
    bool m_isTold = false; // by the answers themselves, and not by what they are about
    std::optional<Span> m_doubt;
    QDateTime m_doubtDate;
};

/// A time in an answer of the service's, ISO 8601. One without a zone is UTC, wherever this computer is.
std::optional<QDateTime> serviceTime(const QString &text);

} // namespace renotify
