// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

#include <optional>

namespace renotify {

class SqlPages;

/// A row as stored in a page of an SQLite file.
struct SqlRecord
{
    enum Kind { Table, Index }; ///< the kind of its tree; a table WITHOUT ROWID is an index

    Kind kind = Table;
    qint64 id = 0;            ///< only for a table
    QVariantList values = {}; ///< as many as there were columns when the row was written
};

/// The readable rows of one page. A page that does not belong to a table or an index has none.
struct SqlPageRecords
{
    QList<SqlRecord> records;
    int broken = 0; ///< rows that are there, but not complete
};
SqlPageRecords recordsOf(SqlPages &pages, quint32 number);

} // namespace renotify
