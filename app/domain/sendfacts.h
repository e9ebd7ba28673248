// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/challenge.h"
#include "domain/customer.h"

namespace renotify {

/// The send about which the journal is asked before it is made.
struct SendSubject
{
    QString host; ///< as in Attempt: a customer belongs to a host and a service, whichever account reaches them
    Customer customer;
    ChallengeSid challenge;
    /// Rows from before this time are about another challenge. Only the sandbox uses a SID again.
    std::optional<QDateTime> since = {};
    /// The row of this very send, once it is recorded. Neither it nor a row that was recorded after it and still runs
    /// counts against it: of two sends that begin at once, the later one sees the earlier one and gives way.
    std::optional<qint64> row = {};
};

/// What the journal knows that counts for or against a send.
struct SendFacts
{
    int used = 0;       ///< pushes of the challenge that were or may have been created: Accepted, Unknown and Sending
    bool spent = false; ///< Twilio said that all pushes of the challenge are used (60309)
    std::optional<ChallengeEnd> end; ///< how the challenge ended, if that was seen
    /// When the last push that was or may have been created went out to the customer; UTC.
    std::optional<QDateTime> lastSend;
    bool lastMayHaveFailed = false;  ///< with lastSend: that send ended Unknown or is still running
    bool unknownNotLookedAt = false; ///< a send to the challenge ended Unknown, and nobody has looked since

    bool operator==(const SendFacts &) const = default;
};

} // namespace renotify
