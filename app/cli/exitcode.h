// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <span>

namespace renotify::cli {

/// How renotifyctl ends: what scripts and runbooks decide by. The numbers never change.
enum class ExitCode {
    Done = 0,
    Rejected = 1,
    Usage = 2,
    Refused = 3,
    Credential = 4,
    NotSent = 5,
    Unknown = 6,
    Denied = 7,
    Expired = 8,
    Journal = 9,
    SomeFailed = 10,
    Interrupted = 130,
};

/// One exit code as the manual explains it and as objects name it.
struct ExitCodeText
{
    ExitCode code;
    const char *name;    ///< for programs
    const char *meaning; ///< a sentence without its full stop
};

/// All of them, in the order of their numbers.
std::span<const ExitCodeText> exitCodes();

const char *nameOf(ExitCode code);

ExitCode exitCodeOf(const Error &error);
ExitCode exitCodeOf(const SendResult &result);
ExitCode exitCodeOf(ChallengeStatus::Value end);

} // namespace renotify::cli
