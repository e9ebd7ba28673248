// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/datafolder.h"

#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace renotify {

Result<DataFolder> DataFolder::open(const QString &given)
{
    const QString wanted = given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
    const QFileInfo folder(QDir::cleanPath(wanted));
    if (!wanted.isEmpty() && !folder.exists() && QDir().mkpath(folder.path()))
        QDir().mkdir(folder.filePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFileInfo made(folder.canonicalFilePath());
    if (wanted.isEmpty() || !made.isDir())
        return Error{Error::Kind::FileUnwritable, folder.filePath(), {}};
    return DataFolder(made.filePath());
}

bool DataFolder::othersMayWrite() const
{
#ifdef Q_OS_UNIX
    struct stat found
    {
    };
    return ::stat(QFile::encodeName(path()).constData(), &found) == 0
           && ((found.st_uid != ::geteuid() && ::geteuid() != 0) || (found.st_mode & (S_IWGRP | S_IWOTH)) != 0);
#else
    return false; // the folder has the rights of the user's profile folder
#endif
}

QString DataFolder::accounts() const
{
    return m_folder.filePath(u"accounts.json"_s);
}

QString DataFolder::preferences() const
{
    return m_folder.filePath(u"preferences.ini"_s);
}

QString DataFolder::history() const
{
    return m_folder.filePath(u"history.sqlite"_s);
}

} // namespace renotify
