// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nthcall.h"

namespace renotify {

/// Stands between this process and the kernel's TCP, and makes calls on its sockets fail: only on those that
/// were made after watch(), so that a fault server of before is not touched. (What it accepts is made by no
/// call to socket().)
class FaultSockets
{
public:
    /// What a call that fails comes back with instead of one of errno's numbers.
    static constexpr int halfSent = -1; ///< half of what was to be sent has left; only for what sends
    static constexpr int ended = -2;    ///< the end of the stream; only for what receives

    static void watch();
    static NthCall &calls();
    static void setTrouble(int error);
};

} // namespace renotify
