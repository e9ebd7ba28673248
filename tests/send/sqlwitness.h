// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace renotify {

/// Another program's view of the journal's file: it sees only committed data.
class SqlWitness
{
public:
    explicit SqlWitness(const QString &file)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(file);
        m_database.open();
    }
    ~SqlWitness()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    SqlWitness(const SqlWitness &) = delete;
    SqlWitness &operator=(const SqlWitness &) = delete;

    /// Keeps everybody else from writing, as long as this object exists.
    bool lock() const { return QSqlQuery(m_database).exec(QStringLiteral("BEGIN IMMEDIATE")); }

    QString outcome(qint64 id) const
    {
        return value(QStringLiteral("SELECT outcome FROM attempt WHERE id = %1").arg(id));
    }
    QString integrity() const { return value(QStringLiteral("PRAGMA integrity_check")); }

private:
    QString value(const QString &sql) const
    {
        QSqlQuery query(sql, m_database);
        return query.next() ? query.value(0).toString() : QString();
    }

    const QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
};

} // namespace renotify
