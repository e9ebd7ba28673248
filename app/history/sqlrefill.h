// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/sqlrecord.h"
#include "history/sqlstatement.h"

#include <QStringList>

namespace renotify {

/// Fills a new journal with what was read of a damaged one. A row's kind shows in how many columns it has and of what
/// kind they are; what is none of the journal's own rows (its indexes, that is) is passed over and made anew.
class SqlRefill
{
public:
    /// To a file that is empty.
    explicit SqlRefill(const SqlConnection &connection);

    Result<Done> begin();
    Result<Done> add(const SqlPageRecords &page);
    Result<Done> keep(); ///< what was added until now
    Result<Done> end();

    qint64 rows() const { return m_rows; }
    /// Nothing where the old journal no longer says how many rows it had.
    std::optional<qint64> lost() const;

private:
    Result<Done> addTable(const SqlRecord &record);
    Result<Done> addAttempt(const SqlRecord &record);
    Result<bool> insert(const QString &table, const QStringList &columns, const QVariantList &values);

    const SqlConnection &m_connection;
    SqlTransaction m_transaction;
    QStringList m_attemptColumns;
    QStringList m_challengeColumns;
    qint64 m_rows = 0;
    qint64 m_newest = 0;           ///< the greatest id that the old journal gave
    std::optional<qint64> m_tally; ///< how many rows it says that it has
};

} // namespace renotify
