// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/looking.h"

namespace renotify::cli {

/// A verb that may wait for the customer. What it sees of the challenge goes into the history.
class FollowingVerb : public LookingVerb
{
    Q_OBJECT

public:
    using LookingVerb::LookingVerb;

protected:
    /// Follows what was sent, until endSeen() or lost().
    void follow(const Attempt &attempt);
    bool isFollowing() const { return m_followed.has_value(); }

    virtual void seen(const Challenge &) {} ///< at each look
    virtual void endSeen(const ChallengeEnd &end) = 0;
    virtual void lost(const Error &error) { fail(error); } ///< nobody will look any more

private:
    void take(const ChallengeQuery &query, const Result<Challenge> &challenge);

    std::optional<Attempt> m_followed;
};

} // namespace renotify::cli
