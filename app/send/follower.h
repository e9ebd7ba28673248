// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "send/challengedesk.h"
#include "send/followplan.h"

#include <QElapsedTimer>
#include <QTimer>

namespace renotify {

/// Follows the challenges of sent pushes to their end, at the pace of FollowPlan: one request in flight per challenge,
/// none while offline, none after this object is gone. The desk's signals tell what was seen.
class Follower : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive this object.
    explicit Follower(ChallengeDesk &desk, QObject *parent = nullptr);

    /// Starts to follow an attempt that is Accepted or Unknown; other outcomes leave nothing to follow.
    void follow(const Account &account, const Attempt &attempt);

    void setOnline(bool online);

signals:
    /// The challenge will not be looked at again, and its end was not seen.
    void givenUp(const renotify::ChallengeSid &sid, const renotify::Error &error);

private:
    void schedule();
    void lookNext();
    void take(const ChallengeQuery &query, const Result<Challenge> &challenge);
    FollowPlan::Time now() const { return FollowPlan::Time(m_clock.elapsed()); }

    ChallengeDesk &m_desk;
    FollowPlan m_plan;
    QMap<QString, ChallengeQuery> m_queries;
    QElapsedTimer m_clock;
    QTimer m_next;
    bool m_isOnline = true;
};

} // namespace renotify
