// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/following.h"
#include "cli/keyedsend.h"

namespace renotify::cli {

/// `send`: looks, judges, sends once, and tells how that ended; with `--wait` also how the customer answered.
class SendVerb : public FollowingVerb
{
    Q_OBJECT

public:
    using FollowingVerb::FollowingVerb;

    void interrupt() override;

protected:
    void work() override;
    void giveUp() override;
    void endSeen(const ChallengeEnd &end) override;
    void lost(const Error &error) override;

private:
    enum class Phase { Before, Sending, Waiting, Repeating };

    bool isConfirmed();
    void workWithKey();
    void begin();
    void unlessRepeated(const std::function<void()> &then);
    void take(const Result<UidUse> &first);
    void waitForFirst();
    bool isSameAs(const NotificationRequest &first) const;
    void showRequest(const NotificationRequest &request);
    void weigh(const CheckFacts &facts);
    void hold(const SendOrder &order);
    void send(const SendOrder &order);
    void report();
    void endTelling(ExitCode code);

    std::unique_ptr<KeyedSend> m_key; ///< nullptr: it has no key
    bool m_isRepeat = false;
    Phase m_phase = Phase::Before;
    std::optional<Attempt> m_attempt; ///< set once the send has ended
    bool m_isInterrupted = false;
};

} // namespace renotify::cli
