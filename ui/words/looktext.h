// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

namespace renotify {

/// Why a look brought nothing, on one line. Words about sends have no place here: nothing is sent by looking.
QString lookSentence(const Error &error);

} // namespace renotify
