// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QDir;
class QLockFile;

namespace renotify {

/// At most one program holds a folder. The system lets go of it when the program ends, however it ends. The lock is on
/// a file in the folder that only its owner can open, `instance.lock`; nobody else can take or fake it. Where that file
/// cannot be made (a read-only folder) the folder itself is locked, and no note can be left.
class FolderLock
{
public:
    explicit FolderLock(const QDir &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// True also where the system knows no locks (some network folders): that must not keep a program from starting.
    bool isHeld() const { return m_isHeld; }

    /// The holder's word to those that come later.
    bool write(const QByteArray &note);
    /// What the holder wrote, or the one before it; empty where there is none to be trusted.
    QByteArray note() const;

private:
    bool m_isHeld = false;
    int m_file = -1;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< where the system has no flock()
};

} // namespace renotify
