// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QStringList>

namespace renotify {

class SqlConnection;

/// The copy of a journal of an earlier schema that is made before it is migrated: `history.sqlite.v2.bak` beside it,
/// whole or not there at all, readable by its owner only.

/// Nothing is done to a file that needs no migration. JournalFull where there is no room for the copy.
Result<Done> copyBeforeMigration(const SqlConnection &connection, const QString &path);

/// Takes the copies away for those whose rows are deleted for good: they hold them, too. In steps, each short enough to
/// let a send pass after it. Overwritten before their names go, so that the disk keeps no word of them.
class CopyRemoval
{
public:
    explicit CopyRemoval(const QString &path);

    /// True once none is left. JournalReadOnly for one that cannot be overwritten.
    Result<bool> step();

private:
    QStringList m_files;
    qint64 m_done = 0; ///< bytes of the first
};

} // namespace renotify
