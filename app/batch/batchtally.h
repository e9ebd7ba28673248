// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchqueue.h"
#include "send/follower.h"

#include <QHash>

#include <array>

namespace renotify {

/// What has become of a row of a list and, if it was sent, of the challenge.
struct RowFate
{
    Q_GADGET
public:
    enum Value {
        Waiting, ///< for its turn
        Sending,
        Asked, ///< accepted, and the customer has not answered yet
        Approved,
        Denied,
        Expired,
        Rejected,
        NotSent,
        Unknown,
        Skipped,
        Removed, ///< from the history, by a person
    };
    Q_ENUM(Value)
    static constexpr int count = Removed + 1;
};

RowFate::Value fateOf(const BatchRow &row);
/// Of a row whose latest attempt this is; never Waiting, Skipped or Removed.
RowFate::Value fateOf(const Attempt &attempt);

/// Counts what has become of the rows of a list, and follows the accepted pushes and the unknown ones to the end of
/// their challenges. Lives on the window's thread.
class BatchTally : public QObject
{
    Q_OBJECT

public:
    /// The first two must outlive this object; `rows`: how many the list has.
    BatchTally(ChallengeDesk &desk, Follower &follower, Account account, qint64 rows, QObject *parent = nullptr);

    /// The row has its end, or had it before.
    void take(const BatchRow &row);

    qint64 of(RowFate::Value fate) const { return m_counts[size_t(fate)]; }
    qint64 rows() const { return m_rows; }
    qint64 unanswered() const { return of(RowFate::Asked); }

signals:
    void fateChanged(qint64 row, renotify::RowFate::Value fate); ///< by what the customer did
    void changed();

private:
    void end(const QList<Attempt> &attempts);

    Follower &m_follower;
    const Account m_account;
    const qint64 m_rows;
    std::array<qint64, RowFate::count> m_counts{};
    QHash<qint64, QPair<qint64, RowFate::Value>>
        m_open; ///< by the number of the attempt: the row, and what it counts as
};

} // namespace renotify
