// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QCache>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>

namespace renotify {

/// A connection to one SQLite file, with the statements that were used last, ready to run again. It must be made, used
/// and destroyed on one thread, as QtSql requires.
class SqlConnection
{
public:
    SqlConnection(const QString &file, std::chrono::milliseconds busyTimeout);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Opens the file, or creates it. SQLite does not read or write it before the first statement.
    Result<Done> open();

    const QSqlDatabase &database() const { return m_database; }

    /// A statement that is ready to run, or has the error that prevents it; give it back when it has run.
    QSqlQuery prepared(const QString &sql) const;
    void giveBack(const QString &sql, QSqlQuery query) const;

private:
    QString m_name;
    QSqlDatabase m_database;
    mutable QCache<QString, QSqlQuery> m_prepared;
};

/// Columns and their values.
using SqlValues = QList<std::pair<QLatin1StringView, QVariant>>;
QVariantList valuesOf(const SqlValues &columns);

/// One SQL statement. It gives up its read lock when it is destroyed; otherwise no checkpoint could ever pass it.
class SqlStatement
{
public:
    SqlStatement(const SqlConnection &connection, const QString &sql);
    ~SqlStatement();
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;

    /// Runs the statement with `values` in place of its question marks.
    Result<Done> run(const QVariantList &values = {});

    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    int rowsAffected() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    /// Why next() returned false, if not because of the last row.
    Result<Done> outcome() const;

private:
    const SqlConnection &m_connection;
    const QString m_sql;
    QSqlQuery m_query;
    bool m_prepared;
};

/// The first column of all rows.
Result<QList<qint64>> idsOf(const SqlConnection &connection, const QString &sql, const QVariantList &values);

/// Runs a statement that answers with no rows.
Result<Done> runOne(const SqlConnection &connection, const QString &sql, const QVariantList &values = {});

/// Everything that is read during its life is from one moment.
class SqlSnapshot
{
public:
    explicit SqlSnapshot(const SqlConnection &connection);
    ~SqlSnapshot();
    SqlSnapshot(const SqlSnapshot &) = delete;
    SqlSnapshot &operator=(const SqlSnapshot &) = delete;

private:
    const SqlConnection &m_connection;
};

/// A write transaction that is rolled back unless it was committed. IMMEDIATE, because a deferred one that reads before
/// it writes fails at once with "database is locked" instead of waiting.
class SqlTransaction
{
public:
    explicit SqlTransaction(const SqlConnection &connection)
        : m_connection(connection)
    {
    }
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    Result<Done> begin();
    Result<Done> commit();

private:
    const SqlConnection &m_connection;
    bool m_open = false;
};

} // namespace renotify
