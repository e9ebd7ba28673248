// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

#include <optional>

namespace renotify {

class SqlPages;

/// A row as it stands in a page of an SQLite file.
struct SqlRecord
{
    enum Kind { Table, Index }; ///< of the tree that it stands in; a table WITHOUT ROWID is an index

    Kind kind = Table;
    qint64 id = 0;            ///< of a table
    QVariantList values = {}; ///< as many as there were columns when it was written
};

/// The rows of one page, as far as they can be read. What is no page of a table or an index has none.
struct SqlPageRecords
{
    QList<SqlRecord> records;
    int broken = 0; ///< rows that are there, but not whole
};
SqlPageRecords recordsOf(SqlPages &pages, quint32 number);

} // namespace renotify
