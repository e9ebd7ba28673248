// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attempts.h"
#include "claimed.h"

#include <QDir>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace renotify {

/// The journal's file for its tests: an existing one, another program that uses it, and what it contains.

constexpr auto journalName = "history.sqlite"_L1;
constexpr int rowsBefore = 200;

/// Makes a journal with rowsBefore rows, properly closed.
inline void makeJournal(const QString &file)
{
    static const QTemporaryDir folder;
    const QString exemplar = folder.filePath(journalName);
    if (!QFile::exists(exemplar)) {
        SqlHistory history(exemplar);
        for (int i = 0; i < rowsBefore; ++i)
            claimed(history, startedAttempt());
        QVERIFY(history.open().result());
    }
    QVERIFY(QFile::copy(exemplar, file));
}

/// Another program that uses the file, one at a time.
class Intruder
{
public:
    explicit Intruder(const QString &file)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s))
    {
        m_database.setDatabaseName(file);
        m_opened = m_database.open();
    }
    ~Intruder()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    Intruder(const Intruder &) = delete;
    Intruder &operator=(const Intruder &) = delete;

    bool run(const QString &sql) { return m_opened && QSqlQuery(m_database).exec(sql); }

private:
    QSqlDatabase m_database;
    bool m_opened = false;
};

/// "ok" if SQLite finds no fault.
inline QString integrity(const QString &file)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(u"PRAGMA integrity_check"_s, database);
            if (query.next())
                answer = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(u"integrity"_s);
    return answer;
}

/// Everything in the folder, except the locks of programs: names and contents.
inline QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> all;
    const auto files =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : files) {
        if (info.fileName().endsWith("-locks"_L1) && info.size() == 0)
            continue;
        QFile file(info.filePath());
        all[info.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    return all;
}

} // namespace renotify
