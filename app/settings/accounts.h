// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <QList>

namespace renotify {

/// The accounts in the file at `path`, in their order; an empty list if there is no file. Nothing is guessed: one wrong
/// field, and the whole file is refused. Errors: FileUnreadable; FileMalformed, where `detail` names the place;
/// FileNewer if a later version wrote the file.
Result<QList<Account>> loadAccounts(const QString &path);

/// Replaces the whole file at `path`, or leaves it as it is; only its owner can read it. A file that cannot be loaded
/// is never replaced: the error of loading it comes back. Other errors: FileMalformed for a list that could not be
/// loaded again (two accounts with one id or name, a field out of its range), and FileUnwritable. Blocks until the file
/// is on the disk.
Result<Done> saveAccounts(const QString &path, const QList<Account> &accounts);

} // namespace renotify
