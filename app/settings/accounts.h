// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <QList>

namespace renotify {

/// The accounts in the file at `path`, in their order; none where there is no file. Nothing is guessed: one
/// wrong field and the whole file is refused. FileUnreadable; FileMalformed, `detail` says where; FileNewer:
/// a later version wrote it.
Result<QList<Account>> loadAccounts(const QString &path);

/// Replaces the file at `path`, whole or not at all; readable by its owner only. A file that cannot be loaded
/// is never replaced: its error comes back. So does FileMalformed for a list that could not be loaded again
/// (two accounts of one id or name, a field out of its range), and FileUnwritable. Blocks until the disk has
/// it.
Result<Done> saveAccounts(const QString &path, const QList<Account> &accounts);

} // namespace renotify
