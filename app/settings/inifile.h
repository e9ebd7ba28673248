// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QVariantMap>

namespace renotify {

/// The values of `group` in the ini file at `path`. Empty if the file is missing, broken, not a plain file, or larger
/// than any that writeIni() makes.
QVariantMap readIni(const QString &path, const QString &group);

/// Replaces `group` in the ini file at `path` and keeps the other groups. The file is replaced as a whole or not at
/// all, and only its owner can read it. A file too large to be ours is started afresh. Error: FileUnwritable.
Result<Done> writeIni(const QString &path, const QString &group, const QVariantMap &values);

} // namespace renotify
