// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/challenge.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace renotify {

// The state of a challenge and of a device in words, the same in the card, the outcome, the history and the receipt.

/// One word; for a status that we do not know, the word "unknown".
QString statusWord(std::optional<ChallengeStatus::Value> status);
/// The same, but an unknown status is called what the service calls it.
QString statusWord(const Challenge &challenge);
/// For the customer, while the challenge is pending.
QString waitingWord();
QIcon statusIcon(std::optional<ChallengeStatus::Value> status);

/// `approved at 14:30:11`, or without the time if the service did not give it.
QString endText(const ChallengeEnd &end);

/// `Kim’s phone – iOS – verified`, as far as these are known.
QString deviceText(const Factor &device);

} // namespace renotify
