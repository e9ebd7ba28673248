// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

namespace renotify {

/// Why a look at a challenge failed, on one line. It has no words about sends, because looking sends nothing.
QString lookSentence(const Error &error);

} // namespace renotify
