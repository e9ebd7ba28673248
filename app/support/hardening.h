// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace renotify {

/// Keeps this process's memory and files private to their owner: no core dumps (they would hold secrets), no debugger
/// or other process of the same user reading its memory, no rights for others on new files. Must be called first in
/// main(). Does nothing on systems without such protection.
void hardenProcess();

} // namespace renotify
