// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QStringList>

namespace renotify {

class SqlConnection;

/// The copy that is made of a journal of an earlier schema before it is migrated: `history.sqlite.v2.bak` next to the
/// journal, either complete or not there at all, and readable by its owner only.

/// Does nothing if the file needs no migration. JournalFull if there is no room for the copy.
Result<Done> copyBeforeMigration(const SqlConnection &connection, const QString &path);

/// Removes the copies when rows are deleted for good, because the copies have these rows, too. Works in steps, each
/// short enough to let a send pass after it. The copies are overwritten before their names are removed, so that the
/// disk keeps nothing of them.
class CopyRemoval
{
public:
    explicit CopyRemoval(const QString &path);

    /// Returns true when no copy is left. JournalReadOnly if one cannot be overwritten.
    Result<bool> step();

private:
    QStringList m_files;
    qint64 m_done = 0; ///< the bytes of the first file that are overwritten already
};

} // namespace renotify
