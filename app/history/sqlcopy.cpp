// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlcopy.h"

#include "history/sqlschema.h"
#include "history/sqlstatement.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

QString copyName(const QString &path, qint64 version)
{
    return u"%1.v%2.bak"_s.arg(path, QString::number(version));
}

constexpr qint64 bytesAStep = 4 << 20;

QString unfinished(const QString &copy)
{
    return copy + ".part"_L1;
}

/// Without this, what is only in the system's memory when the file is removed would never reach the disk.
bool syncToDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
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
    QFile::remove(part); // left by a program that was killed here
    QFile made(part);    // SQLite writes into an existing empty file without changing its rights
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

CopyRemoval::CopyRemoval(const QString &path)
{
    for (qint64 version = 1; version < journalSchemaVersion; ++version) {
        for (const QString &name : {copyName(path, version), unfinished(copyName(path, version))}) {
            if (QFileInfo(name).isSymLink())
                QFile::remove(name); // the file that the link leads to is not ours
            else if (QFile::exists(name))
                m_files.append(name);
        }
    }
}

Result<bool> CopyRemoval::step()
{
    if (m_files.isEmpty())
        return true;
    QFile file(m_files.first());
    if (!file.exists()) {
        m_files.removeFirst();
        return false;
    }
    const auto failed = [&file] {
        return Error{Error::Kind::JournalReadOnly, u"%1: %2"_s.arg(file.fileName(), file.errorString()), {}};
    };
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) || !file.seek(m_done))
        return failed();
    const QByteArray blank(std::min(bytesAStep, file.size() - m_done), '\0');
    if (file.write(blank) != blank.size())
        return failed();
    m_done += blank.size();
    if (m_done < file.size())
        return false;
    if (!syncToDisk(file) || !file.remove())
        return failed();
    m_files.removeFirst();
    m_done = 0;
    return m_files.isEmpty();
}

} // namespace renotify
