// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

namespace renotify {

/// Looks at what is at `path` before SQLite does, by plain reading: SQLite would write even to a file that is not ours
/// to change. If there is nothing, it makes an empty file, readable by its owner only. Never call it while this process
/// has the file open in SQLite: closing it here would drop SQLite's locks (POSIX).
///
/// Errors: JournalForeign, JournalNewer, JournalDamaged (cut off; damage inside is noticed only when it is read),
/// JournalReadOnly (the file or its folder), JournalFailed (no folder, or not a file). The cost does not grow with the
/// history.
Result<Done> prepareJournalFile(const QString &path);

} // namespace renotify
