// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nthcall.h"

namespace renotify {

/// Sits between SQLite and the disk (a VFS on top of SQLite's own), for every database that this process opens after
/// install(), and makes calls fail as a disk, a quota or another program would.
class FaultVfs
{
public:
    enum class Trouble {
        InputOutput, ///< any call: the disk fails
        TornWrite,   ///< half of it is written, then the disk fails
        Full,        ///< there is no room for the write
        Busy,        ///< another program holds the lock
    };

    static void install();
    static NthCall &calls();
    static void setTrouble(Trouble trouble);
};

} // namespace renotify
