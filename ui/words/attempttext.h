// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QString>

namespace renotify {

// One attempt in words, the same in the outcome pane, the history and what is copied.

/// `Accepted - 201 Created - 182 ms`, `Rejected - 60309 - All three notifications are used`, `Sending…`
QString outcomeSentence(const SendResult &result);

/// What the outcome means and what to do next.
QString outcomeDetails(const Attempt &attempt);

/// When the notification was made, by our clock, so that it can stand beside when it was sent.
std::optional<QDateTime> createdAt(const Attempt &attempt);

/// That the notification is for another challenge than asked for; empty where it is not.
QString otherChallengeWarning(const Attempt &attempt);

/// Until when the service keeps trying to deliver it, by our clock, in UTC; nothing where it was not accepted or tries
/// once.
std::optional<QDateTime> validUntil(const Attempt &attempt);

/// `120 s`, or that the service decides.
QString ttlText(std::optional<Ttl> ttl);

/// Local time with date and seconds.
QString localTime(const QDateTime &time);

/// Local time of day with seconds.
QString clockTime(const QDateTime &time);

/// ISO 8601 in UTC.
QString utcTime(const QDateTime &time);

/// Bytes for reading. What is not UTF-8 and what no font can show stands as `\xff`, so that it is seen; lines end with
/// `\n`, whatever ended them.
QString readableText(const QByteArray &bytes);

/// One header a line.
QString headersText(const Answer &answer);

} // namespace renotify
