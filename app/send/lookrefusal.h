// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

namespace renotify {

/// Whether the service answered a look and will answer the same next time: this account may not look.
inline bool isRefusal(const Error &error)
{
    return error.api && error.api->httpStatus >= 400 && error.api->httpStatus < 500 && error.api->httpStatus != 429
           && error.api->httpStatus != 408;
}

} // namespace renotify
