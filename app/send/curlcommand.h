// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QString>

#include <optional>

namespace renotify {

/// A command for a POSIX shell that makes the same request with curl. It takes the credential, `SID:secret`, from the
/// shell variable TWILIO_AUTH; the secret itself is never part of it. Returns nothing if the row does not make a valid
/// URL.
std::optional<QString> curlCommand(const Attempt &attempt);

} // namespace renotify
