// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/challenge.h"
#include "domain/customer.h"

namespace renotify {

/// Which send the journal is asked about before it is made.
struct SendSubject
{
    QString host; ///< as in Attempt: a customer is one at a host and service, whichever account reaches them
    Customer customer;
    ChallengeSid challenge;
    /// What the journal has of the challenge from before is about another one. Only the sandbox uses a SID again.
    std::optional<QDateTime> since = {};
    /// The row of this very send, once it is recorded. Neither it nor what was recorded after it and still runs
    /// speaks against it: of two that begin at once, the later one sees the earlier one, and gives way.
    std::optional<qint64> row = {};
};

/// What the journal knows that speaks for or against a send.
struct SendFacts
{
    int used = 0;       ///< pushes of the challenge that were or may have been created: Accepted, Unknown and Sending
    bool spent = false; ///< Twilio said that all of its pushes are used (60309)
    std::optional<ChallengeEnd> end; ///< of the challenge, if it was seen
    /// When a push that was or may have been created last set out to the customer; UTC.
    std::optional<QDateTime> lastSend;
    bool lastMayHaveFailed = false;  ///< with lastSend: it is Unknown, or still runs
    bool unknownNotLookedAt = false; ///< a send to the challenge ended Unknown, and nobody looked at it since

    bool operator==(const SendFacts &) const = default;
};

} // namespace renotify
