// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accounts.h"

#include "settings/accountsjson.h"
#include "support/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

namespace renotify {

namespace {

constexpr qint64 largest = 4 * 1024 * 1024; // holds thousands of accounts; a larger file is something else

} // namespace

Result<QList<Account>> loadAccounts(const QString &path)
{
    // QFile::exists() will not do: it says that a file does not exist if we may not look at it.
    std::error_code ignored;
    const QFileInfo info(path);
    if (std::filesystem::symlink_status(info.filesystemFilePath(), ignored).type()
        == std::filesystem::file_type::not_found)
        return QList<Account>();

    QFile file(path);
    if (!info.isFile() || !file.open(QFile::ReadOnly)) // opening a pipe would block
        return Error{Error::Kind::FileUnreadable, path, {}};
    const QByteArray json = file.read(largest + 1);
    if (file.error() != QFile::NoError)
        return Error{Error::Kind::FileUnreadable, path, {}};
    if (json.size() > largest)
        return Error{Error::Kind::FileMalformed, path, {}};
    return decodeAccounts(json);
}

Result<Done> saveAccounts(const QString &path, const QList<Account> &accounts)
{
    const QByteArray json = encodeAccounts(accounts);
    if (const auto again = decodeAccounts(json); !again)
        return again.error();
    if (const auto present = loadAccounts(path); !present)
        return present.error();

    QSaveFile file(path);
    const bool saved = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                       && file.write(json) == json.size() && commitWhole(file);
    return saved ? Result<Done>(Done()) : Error{Error::Kind::FileUnwritable, path, {}};
}

} // namespace renotify
