// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nthcall.h"

namespace renotify {

/// Stands between SQLite and the disk (a VFS over SQLite's own one), for every database that this process
/// opens from install() on, and makes calls fail as a disk, a quota or another program would.
class FaultVfs
{
public:
    enum class Trouble {
        InputOutput, ///< any call: the disk does not do it
        TornWrite,   ///< half of it is written, then the disk fails
        Full,        ///< no room for what is written
        Busy,        ///< somebody else holds the lock
    };

    static void install();
    static NthCall &calls();
    static void setTrouble(Trouble trouble);
};

} // namespace renotify
