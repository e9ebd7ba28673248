// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QVariantMap>

namespace renotify {

/// The values of `group` in the ini file at `path`. None where the file is missing, broken, no plain file or
/// larger than any that writeIni() makes.
QVariantMap readIni(const QString &path, const QString &group);

/// Replaces `group` in the ini file at `path` and leaves the others alone; on the disk whole or not at all,
/// readable by its owner only. A file too large to be ours is begun anew. FileUnwritable.
Result<Done> writeIni(const QString &path, const QString &group, const QVariantMap &values);

} // namespace renotify
