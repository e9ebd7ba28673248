// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <functional>
#include <optional>

class QObject;

namespace renotify {

/// Asks whoever ordered a POST for permission, once its connection is ready and just before it leaves. It calls
/// `answer` on the thread that asks, as long as `here` exists; if it answers with an error, nothing leaves. It is asked
/// at most once.
using LastWord =
    std::function<void(QObject *here, const std::function<void(const std::optional<Error> &refusal)> &answer)>;

} // namespace renotify
