// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sqlrecord.h"
#include "history/sqlstatement.h"

#include <QStringList>

namespace renotify {

/// Fills a new journal with what was read of a damaged one. It recognises the kind of a row by the number and the types
/// of its columns. Rows that are not the journal's own (those of its indexes) are skipped, and the indexes are made
/// again.
class SqlRefill
{
public:
    /// `connection` must be to an empty file.
    explicit SqlRefill(const SqlConnection &connection);

    Result<Done> begin();
    Result<Done> add(const SqlPageRecords &page);
    Result<Done> keep(); ///< commits what was added so far
    Result<Done> end();

    qint64 rows() const { return m_rows; }
    /// Empty if the old journal no longer says how many rows it had.
    std::optional<qint64> lost() const;

private:
    Result<Done> addTable(const SqlRecord &record);
    Result<Done> addAttempt(const SqlRecord &record);
    Result<bool> insert(const QString &table, const QStringList &columns, const QVariantList &values);

    const SqlConnection &m_connection;
    SqlTransaction m_transaction;
    QStringList m_attemptColumns;
    QStringList m_challengeColumns;
    QStringList m_eventColumns;
    qint64 m_rows = 0;
    QHash<QString, qint64> m_newest; ///< by table: the greatest number in the old journal
    std::optional<qint64> m_tally;   ///< how many rows the old journal says it has
};

} // namespace renotify
