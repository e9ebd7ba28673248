// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchlook.h"
#include "history/batchstore.h"

#include <chrono>
#include <list>

namespace renotify {

/// What has become of a row. The names are written by `renotifyctl batch`: add to them, never rename one.
struct BatchState
{
    Q_GADGET
public:
    enum Value {
        Waiting, ///< nothing has begun, or what has begun certainly created no push: a run takes it
        Sending,
        Accepted,
        Rejected,
        NotSent,
        Unknown, ///< it is never sent again by itself
        Skipped,
        Removed, ///< from the history, by a person
    };
    Q_ENUM(Value)
};

/// The state in which a run finds the row.
BatchState::Value stateOf(const BatchRow &row);

/// How far a list has come.
struct BatchProgress
{
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 notSent = 0;
    qint64 unknown = 0; ///< also those that another program sends just now, and those that were removed
    qint64 skipped = 0;
    qint64 waiting = 0;
    std::optional<std::chrono::seconds> left = {}; ///< to the end, as it went so far; empty: not known yet

    void count(BatchState::Value state, qint64 rows);
    qint64 failed() const { return rejected + notSent + unknown + skipped; }
};

/// Why nothing goes out for a while.
struct BatchWait
{
    enum class Reason {
        CoolDown, ///< the customer of the next row got a push a moment ago
        Asked,    ///< by the service, or after a failure
    };

    Reason reason = Reason::Asked;
    QString identity; ///< of the next row
    QDateTime until;  ///< UTC
};

/// A row that waits for its turn.
struct QueuedRow
{
    using Time = std::chrono::milliseconds; ///< from any zero; nobody can set it

    BatchRow kept;                        ///< as the journal has it
    int number = 1;                       ///< of its next attempt
    int tries = 0;                        ///< attempts in this run
    int looks = 0;                        ///< looks that failed, one after the other
    std::optional<BatchSight> sight = {}; ///< empty: it is still to be looked at
    bool isDeviceSeen = false;
    bool isCoolingDown = false; ///< until notBefore
    Time seenAt{0};
    Time notBefore{0};
    std::optional<Time> dies = {}; ///< when its challenge expires; empty: not known
};

/// The next rows of a list, and which of them comes first: the one whose challenge expires soonest. Pure logic.
class BatchQueue
{
public:
    using Time = QueuedRow::Time;

    static constexpr Time freshFor = std::chrono::seconds(10); ///< a look

    /// How many rows are looked at before one of them is sent, at a pace of so many requests a second: as many as have
    /// their turn before their look is too old. The more, the better those are found that expire soonest.
    static std::size_t aheadAt(double rate);

    void add(const BatchRow &row);
    void remove(const QueuedRow &row);
    bool isEmpty() const { return m_rows.empty(); }
    bool wantsMore(double rate) const { return m_rows.size() < aheadAt(rate); }

    /// The row whose turn it is, first those that nobody has looked at; nullptr if all of them have to wait. Valid
    /// until it is removed.
    QueuedRow *next(Time now);
    /// The one that may have its turn first; only to be called if there is one.
    const QueuedRow &firstReady() const;
    qint64 looked() const; ///< how many were looked at

private:
    std::list<QueuedRow> m_rows;
};

} // namespace renotify
