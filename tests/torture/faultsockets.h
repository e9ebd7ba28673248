// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nthcall.h"

namespace renotify {

/// Sits between this process and the kernel's TCP, and makes calls on its sockets fail, but only on sockets made after
/// watch(), so that an earlier fault server is not affected. (The sockets that it accepts are not made by socket().)
class FaultSockets
{
public:
    /// What a failing call does, in place of an errno value.
    static constexpr int halfSent = -1; ///< only half of the bytes are sent; only for calls that send
    static constexpr int ended = -2;    ///< the end of the stream; only for calls that receive

    static void watch();
    static NthCall &calls();
    static void setTrouble(int error);
};

} // namespace renotify
