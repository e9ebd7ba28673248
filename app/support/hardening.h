// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace renotify {

/// Keeps this process's memory and files to its owner: no core dump (it would hold secrets), no debugger or
/// other process of the same user reading it, new files without rights for others. To be called first in
/// main(). Does nothing where the system has no such thing.
void hardenProcess();

} // namespace renotify
