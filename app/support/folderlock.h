// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QDir;
class QLockFile;

namespace renotify {

/// Lets at most one program hold a folder. The system releases the lock when the program ends, however it ends. The
/// lock is on a file in the folder, `instance.lock`, which only its owner can open, so nobody else can take or fake it.
/// If that file cannot be made (in a read-only folder), the folder itself is locked and no note can be left.
class FolderLock
{
public:
    explicit FolderLock(const QDir &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// True also if the system does not support locks (some network folders): that must not keep a program from
    /// starting.
    bool isHeld() const { return m_isHeld; }

    /// Leaves a note from the holder for programs that start later.
    bool write(const QByteArray &note);
    /// The note of the holder or of the holder before it; empty if there is none that can be trusted.
    QByteArray note() const;

private:
    bool m_isHeld = false;
    int m_file = -1;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< used if the system has no flock()
};

} // namespace renotify
