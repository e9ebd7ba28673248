// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpfront.h"

namespace renotify::sandbox {

/// Everything that the sandbox refuses, each with Twilio's HTTP status and code.
enum class Fault {
    Unauthorized,
    NotFound,         ///< subject: the path
    MethodNotAllowed, ///< subject: the allowed methods
    InvalidParameter, ///< subject: the parameter's name
    TooManyRequests,  ///< subject: the value of Retry-After; empty: a second
    NoDevice,
    Spent,
    Answered,
    Expired,
};

/// The answer in Twilio's form: `code`, `message`, `more_info` and `status`.
HttpAnswer refusal(Fault fault, const QString &subject = {});

} // namespace renotify::sandbox
