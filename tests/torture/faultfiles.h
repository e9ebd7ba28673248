// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nthcall.h"

namespace renotify {

/// Stands between this process and the files of one folder, and makes calls that open, read, write, sync,
/// name or close them fail. Removing a file never fails: what could not be removed is no wonder to find.
class FaultFiles
{
public:
    /// Instead of one of errno's numbers: half of what was to be written is.
    static constexpr int halfWritten = -1;
    /// EIO, but only from what has the disk take what was written.
    static constexpr int unsynced = -2;

    /// With a slash at its end.
    static void watch(const char *folder);
    static NthCall &calls();
    /// Only calls that can end in `error` do: EIO all, ENOSPC those that take room, EACCES those that need
    /// rights, EINTR those that wait.
    static void setTrouble(int error);
};

} // namespace renotify
