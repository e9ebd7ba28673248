// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlstatement.h"

#include "history/sqlerror.h"

#include <QSqlError>
#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int statementsKept = 64; // a claim and its end take fewer than 30

} // namespace

SqlConnection::SqlConnection(const QString &file, std::chrono::milliseconds busyTimeout)
    : m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    , m_prepared(statementsKept)
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {}; // removeDatabase() requires that no copy is left
    QSqlDatabase::removeDatabase(m_name);
}

Result<Done> SqlConnection::open()
{
    if (!m_database.open())
        return journalError(m_database.lastError());
    return Done();
}

QSqlQuery SqlConnection::prepared(const QString &sql) const
{
    if (const std::unique_ptr<QSqlQuery> known(m_prepared.take(sql)); known)
        return std::move(*known);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

void SqlConnection::giveBack(const QString &sql, QSqlQuery query) const
{
    m_prepared.insert(sql, new QSqlQuery(std::move(query)));
}

QVariantList valuesOf(const SqlValues &columns)
{
    QVariantList values;
    for (const auto &[column, value] : columns)
        values.append(value);
    return values;
}

SqlStatement::SqlStatement(const SqlConnection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.prepared(sql))
    , m_prepared(!m_query.lastError().isValid())
{
}

SqlStatement::~SqlStatement()
{
    m_query.finish();
    if (m_prepared && !m_query.lastError().isValid())
        m_connection.giveBack(m_sql, std::move(m_query));
}

Result<Done> SqlStatement::run(const QVariantList &values)
{
    for (const QVariant &value : values)
        m_query.addBindValue(value);
    if (!m_prepared || !m_query.exec())
        return journalError(m_query.lastError());
    return Done();
}

Result<Done> SqlStatement::outcome() const
{
    if (m_query.lastError().isValid())
        return journalError(m_query.lastError());
    return Done();
}

Result<Done> runOne(const SqlConnection &connection, const QString &sql, const QVariantList &values)
{
    return SqlStatement(connection, sql).run(values);
}

Result<QList<qint64>> idsOf(const SqlConnection &connection, const QString &sql, const QVariantList &values)
{
    SqlStatement select(connection, sql);
    if (const auto ran = select.run(values); !ran)
        return ran.error();
    QList<qint64> ids;
    while (select.next())
        ids.append(select.value(0).toLongLong());
    if (const auto read = select.outcome(); !read)
        return read.error();
    return ids;
}

SqlSnapshot::SqlSnapshot(const SqlConnection &connection)
    : m_connection(connection)
{
    SqlStatement(m_connection, u"BEGIN"_s).run(); // takes no lock; errors are noticed in the reads that follow
}

SqlSnapshot::~SqlSnapshot()
{
    SqlStatement(m_connection, u"COMMIT"_s).run();
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        SqlStatement(m_connection, u"ROLLBACK"_s).run(); // fails harmlessly if SQLite has rolled back already
}

Result<Done> SqlTransaction::begin()
{
    const Result<Done> begun = SqlStatement(m_connection, u"BEGIN IMMEDIATE"_s).run();
    m_open = begun.ok();
    return begun;
}

Result<Done> SqlTransaction::commit()
{
    const Result<Done> committed = SqlStatement(m_connection, u"COMMIT"_s).run();
    m_open = !committed.ok();
    return committed;
}

} // namespace renotify
