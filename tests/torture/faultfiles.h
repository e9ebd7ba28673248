// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nthcall.h"

namespace renotify {

/// Sits between this process and the files of one folder, and makes calls fail that open, read, write, sync, rename or
/// close them. Removing a file never fails, because a file that could not be removed is rightly still there.
class FaultFiles
{
public:
    /// In place of an errno value: only half of the bytes are written.
    static constexpr int halfWritten = -1;
    /// EIO, but only from calls that make the disk store what was written.
    static constexpr int unsynced = -2;

    /// `folder` must end with a slash.
    static void watch(const char *folder);
    static NthCall &calls();
    /// Only calls that can end in `error` fail: with EIO all calls, with ENOSPC those that need room, with EACCES those
    /// that need rights, with EINTR those that wait.
    static void setTrouble(int error);
};

} // namespace renotify
