// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nthcall.h"

namespace renotify {

/// Sits between the two D-Bus libraries of this process (libsecret's and Qt's) and their sockets, and spoils the method
/// calls that they send.
class FaultBus
{
public:
    enum class Trouble {
        Refused, ///< the method gets an unknown name, so the called program answers with an error
        Broken,  ///< the connection is lost; only libsecret's, because Qt opens its own only once per process
    };

    static NthCall &calls();
    static void setTrouble(Trouble trouble);
};

} // namespace renotify
