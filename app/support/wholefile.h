// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSaveFile;

namespace renotify {

/// Has the disk take what was written to `file`, and only then puts it in the place of what has its name. False, and
/// the old one stays, where either fails. QSaveFile::commit() alone overlooks both (Qt 6.4): a last write that finds no
/// room leaves an empty file, and a success.
bool commitWhole(QSaveFile &file);

} // namespace renotify
