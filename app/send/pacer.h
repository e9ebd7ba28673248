// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <chrono>
#include <deque>
#include <optional>

namespace renotify {

struct Account;
struct SendResult;

/// How fast one account may ask one host, learnt from the answers alone. The rate grows by a little with each good
/// answer, and a refusal for asking too much (20429) halves it. What was refused is remembered as the limit: the next
/// good answers lead back to just below it, and only after a while is more tried, step by step; the longer the service
/// made us pause for the last try, the longer that while. Times count from any zero and never go back.
class Pace
{
public:
    using Time = std::chrono::microseconds;

    static constexpr Time longestPause = std::chrono::minutes(5); ///< that a service can ask for

    /// The earliest time for the next request that nobody waits for.
    Time notBefore() const;

    void left(Time now) { m_lastLeft = std::max(now, m_lastLeft.value_or(now)); }
    /// A request was answered, and not refused for asking too much.
    void fine();
    /// The request that left at `left` was refused. Of several that were on their way together, only the first halves.
    void refused(Time left, Time now, std::optional<Time> retryAfter);

    double rate() const { return m_rate; } ///< requests a second

private:
    static constexpr int shortestPatience = 16;

    void tryMore();
    int servedInASecond(Time before) const;
    void learnLimit(Time left);
    void learnPatience(Time pause);

    double m_rate = 5;
    double m_lastFine = m_rate;        ///< the rate of the last good answer that was not below the limit
    std::optional<double> m_limit;     ///< empty: nothing was refused yet
    int m_fineSince = 0;               ///< good answers since the last refusal
    int m_calm = 0;                    ///< of these, at the limit
    int m_patience = shortestPatience; ///< so many, before more is tried
    int m_steps = 0;                   ///< that more is tried by now
    int m_atStep = 0;                  ///< good answers before the next step
    int m_tooMuch = 0;                 ///< refusals at the limit itself, one after the other
    std::deque<Time> m_served;         ///< when the last good answers were asked for
    std::optional<Time> m_lastLeft;
    std::optional<Time> m_halved;
    Time m_pausedUntil{0};
};

/// The pace of each account at each host, shared by everything that asks there: sends, looks and lists. Pure logic: it
/// is told the time, and sends nothing.
class Pacer
{
public:
    using Time = Pace::Time;

    enum class Lane {
        Person,  ///< somebody waits for this one: it goes first and is never delayed, but counts
        Program, ///< looks that follow a challenge, and lists
    };

    static QString budgetOf(const Account &account);

    /// When a request may leave; not before `now`.
    Time next(const QString &budget, Lane lane, Time now) const;
    double rate(const QString &budget) const { return m_paces.value(budget).rate(); } ///< requests a second

    void left(const QString &budget, Time now) { m_paces[budget].left(now); }
    void fine(const QString &budget) { m_paces[budget].fine(); }
    void refused(const QString &budget, Time left, Time now, std::optional<Time> retryAfter)
    {
        m_paces[budget].refused(left, now, retryAfter);
    }

private:
    QHash<QString, Pace> m_paces;
};

/// Whether a program may try this send again by itself: it certainly created nothing, and it may go better later. A
/// POST that may have arrived is never repeated, nor one that was refused for good (60309, 60322, 60323, 60307 …).
bool mayRepeat(const SendResult &result);

} // namespace renotify
