// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/following.h"

namespace renotify::cli {

void FollowingVerb::follow(const Attempt &attempt)
{
    m_followed = attempt;
    connect(&place().desk, &ChallengeDesk::looked, this, &FollowingVerb::take);
    // Emitted once the end is in the history, so that whoever reads it next finds it there.
    connect(&place().desk, &ChallengeDesk::endRecorded, this,
            [this](const ChallengeSid &sid, const ChallengeEnd &end, const QList<Attempt> &) {
                if (sid == m_followed->request.challenge)
                    endSeen(end);
            });
    connect(&place().follower, &Follower::givenUp, this, [this](const ChallengeSid &sid, const Error &error) {
        if (sid == m_followed->request.challenge)
            lost(error);
    });
    place().follower.follow(account(), attempt);
}

void FollowingVerb::take(const ChallengeQuery &query, const Result<Challenge> &challenge)
{
    if (challenge && query.challenge == m_followed->request.challenge)
        seen(challenge.value());
}

} // namespace renotify::cli
