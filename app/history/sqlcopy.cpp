// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlcopy.h"

#include "history/sqlschema.h"
#include "history/sqlstatement.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

QString copyName(const QString &path, qint64 version)
{
    return u"%1.v%2.bak"_s.arg(path, QString::number(version));
}

QString unfinished(const QString &copy)
{
    return copy + ".part"_L1;
}

} // namespace

Result<Done> copyBeforeMigration(const SqlConnection &connection, const QString &path)
{
    const Result<qint64> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (version.value() == 0 || version.value() >= journalSchemaVersion)
        return Done();

    const QString copy = copyName(path, version.value());
    const QString part = unfinished(copy);
    QFile::remove(part); // of a program that was killed here
    QFile made(part);    // SQLite writes into an empty file that is there, and leaves its rights
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Error::Kind::JournalReadOnly, u"%1: %2"_s.arg(part, made.errorString()), {}};
    made.close();
    const Result<Done> written = SqlStatement(connection, u"VACUUM INTO ?"_s).run({part});
    if (!written) {
        QFile::remove(part);
        return written;
    }
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return Error{Error::Kind::JournalReadOnly, copy, {}};
    return Done();
}

void removeCopies(const QString &path)
{
    for (qint64 version = 1; version < journalSchemaVersion; ++version) {
        QFile::remove(copyName(path, version));
        QFile::remove(unfinished(copyName(path, version)));
    }
}

} // namespace renotify
