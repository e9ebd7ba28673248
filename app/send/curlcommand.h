// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QString>

#include <optional>

namespace renotify {

/// A command for a POSIX shell that makes the same request with curl. Its credential is what the shell's variable
/// TWILIO_AUTH holds, `SID:secret`; the secret itself is never part of it. Nothing if no URL can be made of the row.
std::optional<QString> curlCommand(const Attempt &attempt);

} // namespace renotify
