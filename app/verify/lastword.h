// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <functional>
#include <optional>

class QObject;

namespace renotify {

/// Asked of whoever orders a POST once its connection stands, as the last thing before it leaves. It calls `answer` on
/// the thread that asks, for as long as `here` is there; given an error, nothing leaves. It is asked once at most.
using LastWord =
    std::function<void(QObject *here, const std::function<void(const std::optional<Error> &refusal)> &answer)>;

} // namespace renotify
