// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSaveFile;

namespace renotify {

/// Waits until what was written to `file` is on the disk, and only then replaces the old file. Returns false, and keeps
/// the old file, if either fails. QSaveFile::commit() alone overlooks both failures (Qt 6.4): if the disk is full at
/// the last write, it leaves an empty file and reports success.
bool commitWhole(QSaveFile &file);

} // namespace renotify
