// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nthcall.h"

namespace renotify {

/// Stands between the two D-Bus libraries of this process (libsecret's and Qt's) and their sockets, and
/// spoils the calls of methods that they send.
class FaultBus
{
public:
    enum class Trouble {
        Refused, ///< the method gets a name that nobody knows: who was called answers with an error
        Broken,  ///< the connection is lost; libsecret's only, for Qt makes its own once a program
    };

    static NthCall &calls();
    static void setTrouble(Trouble trouble);
};

} // namespace renotify
