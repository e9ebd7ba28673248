// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/folderlock.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace renotify {

#ifdef Q_OS_UNIX

namespace {

constexpr qsizetype longestNote = 4096; // bytes

enum class Kind { Ours, OfSomebodyElse, NoFile };

Kind kindOf(int file)
{
    struct stat found
    {
    };
    if (::fstat(file, &found) != 0 || !S_ISREG(found.st_mode))
        return Kind::NoFile;
    return found.st_uid == ::geteuid() ? Kind::Ours : Kind::OfSomebodyElse;
}

bool isOwnFolder(const QByteArray &path)
{
    struct stat found
    {
    };
    return ::stat(path.constData(), &found) == 0 && found.st_uid == ::geteuid();
}

/// Returns -1 if the file cannot be opened by this user alone.
int openFile(const QByteArray &folder, const QByteArray &path)
{
    for (int round = 0; round < 2; ++round) {
        const int file =
            ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR);
        if (file >= 0 && kindOf(file) == Kind::Ours && ::fchmod(file, S_IRUSR | S_IWUSR) == 0)
            return file; // a file restored from a copy may have had other rights
        if (file >= 0)
            ::close(file);
        // Somebody else put this file here to keep the program from starting. In the user's own folder it has to go.
        if (!isOwnFolder(folder) || ::unlink(path.constData()) != 0)
            break;
    }
    return -1;
}

} // namespace

FolderLock::FolderLock(const QDir &folder)
    : m_path(folder.filePath(u"instance.lock"_s))
{
    const QByteArray path = QFile::encodeName(folder.path());
    m_file = openFile(path, QFile::encodeName(m_path));
    if (m_file < 0) {
        m_path.clear();
        m_file = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }
    m_isHeld = m_file < 0 || ::flock(m_file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

FolderLock::~FolderLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool FolderLock::write(const QByteArray &note)
{
    return m_isHeld && !m_path.isEmpty() && ::ftruncate(m_file, 0) == 0
           && ::pwrite(m_file, note.constData(), size_t(note.size()), 0) == note.size();
}

QByteArray FolderLock::note() const
{
    QByteArray note(longestNote, Qt::Uninitialized);
    const ssize_t size = m_path.isEmpty() ? 0 : ::pread(m_file, note.data(), size_t(note.size()), 0);
    return note.first(qMax<qsizetype>(size, 0));
}

#else

FolderLock::FolderLock(const QDir &folder)
    : m_path(folder.filePath(u"instance.txt"_s))
    , m_lock(std::make_unique<QLockFile>(folder.filePath(u"instance.lock"_s)))
{
    m_lock->setStaleLockTime(0);
    m_isHeld = m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError;
}

FolderLock::~FolderLock() = default;

bool FolderLock::write(const QByteArray &note)
{
    QFile file(m_path);
    return m_isHeld && file.open(QIODevice::WriteOnly) && file.write(note) == note.size();
}

QByteArray FolderLock::note() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

#endif

} // namespace renotify
