// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QDir>

namespace renotify {

/// The one folder that Renotify writes to.
class DataFolder
{
public:
    /// Opens the folder `given` (by `--data-dir`), or the platform's folder for this application's data if that is
    /// empty. A missing folder is made for its owner only; an existing one is not changed. Ends in FileUnwritable, with
    /// the path as `detail`, if it is not a folder and cannot be made.
    static Result<DataFolder> open(const QString &given = {});

    /// Absolute and without links: the same for every way of writing the path.
    QString path() const { return m_folder.path(); }

    /// Whether somebody else owns the folder or may write to it, so that its files may come from them.
    bool othersMayWrite() const;

    QString accounts() const;
    QString preferences() const;
    QString history() const;

private:
    explicit DataFolder(const QDir &folder)
        : m_folder(folder)
    {
    }

    QDir m_folder;
};

} // namespace renotify
