// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

namespace renotify {

/// Looks at what stands at `path` before SQLite does, by plain reading: SQLite would already write to a file
/// that is not ours to touch. Where nothing stands it makes an empty file, readable by its owner only. Never
/// call it while this process has the file open in SQLite: closing it here would drop SQLite's locks (POSIX).
///
/// JournalForeign, JournalNewer, JournalDamaged (cut off: what is broken inside shows when it is read),
/// JournalReadOnly (file or folder), JournalFailed (no folder, not a file). The cost does not grow with the
/// history.
Result<Done> prepareJournalFile(const QString &path);

} // namespace renotify
