// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "send/challengedesk.h"
#include "send/followplan.h"
#include "send/pacer.h"

#include <QElapsedTimer>
#include <QTimer>

namespace renotify {

/// Follows the challenges of sent pushes to their end, at the pace of FollowPlan: one request in flight per challenge,
/// none while offline, none after this object is gone. The desk's signals tell what was seen. Every look at the desk
/// and every send that it hears of counts for the pace of its account; a person's are never delayed by it.
class Follower : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive this object.
    explicit Follower(ChallengeDesk &desk, QObject *parent = nullptr);

    /// Starts to follow an attempt that is Accepted or Unknown; other outcomes leave nothing to follow. What a person
    /// waits for goes first.
    void follow(const Account &account, const Attempt &attempt, Pacer::Lane lane = Pacer::Lane::Person);

    /// A program's request leaves now. It counts at once, so that no look leaves while it is on its way. Returns the
    /// time for hear().
    Pacer::Time leave(const Account &account);
    /// The same of a look at the desk, which will tell of its answer.
    void leave(const ChallengeQuery &query);

    /// A send has ended, whatever its outcome.
    void hear(const Account &account, const Attempt &attempt);
    /// The same of a question that left at `left` and that the desk does not announce; `error` is empty if it was
    /// answered.
    void hear(const Account &account, Pacer::Time left, const std::optional<Error> &error);

    /// How long a program's next request has to wait for its turn, at the pace of the account; 0: it may leave.
    std::chrono::milliseconds wait(const Account &account) const;

    double rate(const Account &account) const; ///< requests a second, at the present pace of the account

    void setOnline(bool online);

signals:
    /// The challenge will not be looked at again, and its end was not seen.
    void givenUp(const renotify::ChallengeSid &sid, const renotify::Error &error);

private:
    void schedule();
    void lookNext();
    void count(const ChallengeQuery &query, const Result<Challenge> &challenge);
    void pace(const Account &account, Pacer::Time left, const std::optional<Error> &error);
    void hold(const QString &budget);
    void take(const ChallengeQuery &query, const Result<Challenge> &challenge);
    FollowPlan::Time now() const { return FollowPlan::Time(m_clock.elapsed()); }

    ChallengeDesk &m_desk;
    FollowPlan m_plan;
    Pacer m_pacer;
    QHash<QString, Pacer::Time> m_left; ///< when the looks that are on their way left
    QMap<QString, ChallengeQuery> m_queries;
    QElapsedTimer m_clock;
    QTimer m_next;
    bool m_isOnline = true;
};

} // namespace renotify
