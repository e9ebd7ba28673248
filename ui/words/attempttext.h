// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QString>

namespace renotify {

// Words for one attempt, the same in the outcome pane, in the history and in what is copied.

/// `Accepted - 201 Created - 182 ms`, `Rejected - 60309 - All three notifications are used`, `Sending…`
QString outcomeSentence(const SendResult &result);

/// What the outcome means and what to do next.
QString outcomeDetails(const Attempt &attempt);

/// When the notification was made, by our clock, so that it can be shown next to the time of the send.
std::optional<QDateTime> createdAt(const Attempt &attempt);

/// A warning that the notification is for another challenge than the one asked for; empty if it is not.
QString otherChallengeWarning(const Attempt &attempt);

/// Until when the service tries to deliver the push, by our clock; UTC. Returns nothing if it was not accepted or if
/// the service tries only once.
std::optional<QDateTime> validUntil(const Attempt &attempt);

/// `120 s`, or a text that says that the service decides.
QString ttlText(std::optional<Ttl> ttl);

/// Local time with date and seconds.
QString localTime(const QDateTime &time);

/// Local time of day with seconds.
QString clockTime(const QDateTime &time);

/// ISO 8601 in UTC.
QString utcTime(const QDateTime &time);

/// Bytes as readable text. Bytes that are not UTF-8 and characters that no font can show appear as `\xff`, so that
/// people see them; every line ends with `\n`, however it ended before.
QString readableText(const QByteArray &bytes);

/// One header per line.
QString headersText(const Answer &answer);

} // namespace renotify
