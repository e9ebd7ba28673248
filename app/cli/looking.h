// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/serviceverb.h"

namespace renotify::cli {

/// A verb about one challenge, which it looks at before anything else: the challenge, the device that answers it, and
/// what the history says of it.
class LookingVerb : public ServiceVerb
{
    Q_OBJECT

public:
    using ServiceVerb::ServiceVerb;

protected:
    /// Looks, and calls `then` with all that is known and with the verdict. That the challenge cannot be read is not
    /// the end: whether a send is still possible is for the rules to say.
    void lookAt(const NotificationRequest &request, ChallengeDesk::Look whom,
                std::function<void(const CheckFacts &)> then);

private:
    void lookAtDevice(const CheckFacts &facts, const std::function<void(const CheckFacts &)> &then);
    void judge(CheckFacts facts, const std::function<void(const CheckFacts &)> &then);
    ChallengeQuery query(const NotificationRequest &request) const;
};

} // namespace renotify::cli
