// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchqueue.h"
#include "send/follower.h"

#include <QHash>
#include <QSet>

#include <array>
#include <deque>

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
/// their challenges: some at a time, behind those that a person waits for, so that a long list holds up nobody. Lives
/// on the window's thread.
class BatchTally : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostFollowed = 300; ///< at once, which are looked at every five minutes

    /// The first two must outlive this object; `rows`: how many the list has.
    BatchTally(ChallengeDesk &desk, Follower &follower, Account account, qint64 rows, QObject *parent = nullptr);

    /// The row has its end, or had it before.
    void take(const BatchRow &row);

    qint64 of(RowFate::Value fate) const { return m_counts[size_t(fate)]; }
    qint64 rows() const { return m_rows; }
    qsizetype followed() const { return m_followed.size(); }

signals:
    void fateChanged(qint64 row, renotify::RowFate::Value fate); ///< by what the customer did
    void changed();

private:
    void end(const QList<Attempt> &attempts);
    void leave(const ChallengeSid &sid);
    void followMore();

    Follower &m_follower;
    const Account m_account;
    const qint64 m_rows;
    std::array<qint64, RowFate::count> m_counts{};
    using Open = QPair<qint64, RowFate::Value>; ///< the row, and what it counts as
    QHash<qint64, Open> m_open;                 ///< by the number of the attempt
    std::deque<Attempt> m_waiting;              ///< to be followed; without their answers
    QSet<QString> m_followed;                   ///< challenges
};

} // namespace renotify
