// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/challenge.h"

#include <QIcon>
#include <QString>

#include <optional>

namespace renotify {

// How challenge and device stand, in words: the same in card, outcome, history and receipt.

/// One word; for a status that nobody knows, that it is unknown.
QString statusWord(std::optional<ChallengeStatus::Value> status);
/// The same; an unknown one by the name that the service gives it.
QString statusWord(const Challenge &challenge);
QIcon statusIcon(std::optional<ChallengeStatus::Value> status);

/// `approved at 14:30:11`, or without the time where the service did not say it.
QString endText(const ChallengeEnd &end);

/// `Kim’s phone – iOS – verified`, as far as it is known.
QString deviceText(const Factor &device);

} // namespace renotify
