// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QString>

namespace renotify {

/// The outcome in one or two words, the same in the window, the receipt and the export.
QString outcomeWord(Outcome::Value outcome);

/// What the outcome means, in one sentence.
QString outcomeExplanation(Outcome::Value outcome);

} // namespace renotify
