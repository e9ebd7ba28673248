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
    /// `given` (`--data-dir`), or the platform's folder for this application's data where that is empty.
    /// Makes it where it is missing, for its owner only; one that is there stays as it is. FileUnwritable,
    /// `detail` is the path, when it is no folder and none can be made.
    static Result<DataFolder> open(const QString &given = {});

    /// Absolute and without links: the same for every way to write it.
    QString path() const { return m_folder.path(); }

    /// Somebody else owns it, or has the right to write to it: what is read from it may be theirs.
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
