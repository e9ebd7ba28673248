// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/following.h"

namespace renotify::cli {

/// `check`: everything that `send` does before the push, and no push.
class CheckVerb : public LookingVerb
{
    Q_OBJECT

public:
    using LookingVerb::LookingVerb;

protected:
    void work() override;
};

/// `find`: the pending challenges of a customer.
class FindVerb : public ServiceVerb
{
    Q_OBJECT

public:
    using ServiceVerb::ServiceVerb;

protected:
    void work() override;
};

/// `follow`: one line whenever the challenge changes, until its end.
class FollowVerb : public FollowingVerb
{
    Q_OBJECT

public:
    using FollowingVerb::FollowingVerb;

protected:
    void work() override;
    void giveUp() override;
    void seen(const Challenge &challenge) override;
    void endSeen(const ChallengeEnd &end) override;

private:
    std::optional<Challenge> m_shown;
};

} // namespace renotify::cli
