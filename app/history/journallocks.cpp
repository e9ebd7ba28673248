// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/journallocks.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <limits>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace renotify {

JournalLocks::JournalLocks(const QString &journal)
    : m_path(journal + "-locks"_L1)
{
}

bool JournalLocks::exist() const
{
    return QFile::exists(m_path);
}

#ifdef F_OFD_SETLK

namespace {

// The bytes of the locks that are not about a row. The numbers of rows begin at 1.
constexpr qint64 wholeFile = 0;
constexpr qint64 formOfTheFile = std::numeric_limits<qint64>::max() - 1;

/// Locks of an open file and not of a program (POSIX): those would be lost when any other part of the program closes
/// the file.
struct flock lockOn(qint64 byte, short kind)
{
    struct flock lock
    {
    };
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

bool set(int file, qint64 byte, short kind)
{
    struct flock lock = lockOn(byte, kind);
    // A file system without locks keeps nobody from working: see the class.
    return ::fcntl(file, F_OFD_SETLK, &lock) == 0 || (errno != EAGAIN && errno != EACCES);
}

} // namespace

JournalLocks::~JournalLocks()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<Done> JournalLocks::share(std::chrono::milliseconds patience)
{
    return waitFor(wholeFile, F_RDLCK, patience);
}

Result<Done> JournalLocks::keepForOneself(std::chrono::milliseconds patience)
{
    return waitFor(wholeFile, F_WRLCK, patience);
}

Result<Done> JournalLocks::beginChanging(std::chrono::milliseconds patience)
{
    return waitFor(formOfTheFile, F_WRLCK, patience);
}

void JournalLocks::endChanging()
{
    set(m_file, formOfTheFile, F_UNLCK);
}

Result<Done> JournalLocks::waitFor(qint64 byte, short kind, std::chrono::milliseconds patience)
{
    if (m_file < 0)
        m_file =
            ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_file < 0)
        return Error{errno == ENOSPC ? Error::Kind::JournalFull : Error::Kind::JournalReadOnly, m_path, {}};
    for (const QDeadlineTimer deadline(patience); !set(m_file, byte, kind);) {
        if (deadline.hasExpired())
            return Error{Error::Kind::JournalBusy, m_path, {}};
        // The system waits for such a lock for ever or not at all, so this asks again: on the journal's own thread, for
        // which no window waits, and only while another program migrates or rescues the file. 10 ms are short beside
        // that, and long beside asking once.
        QThread::msleep(10);
    }
    return Done();
}

bool JournalLocks::take(qint64 row)
{
    if (!set(m_file, row, F_WRLCK))
        return false;
    m_taken.insert(row);
    return true;
}

void JournalLocks::release(qint64 row)
{
    if (m_taken.remove(row))
        set(m_file, row, F_UNLCK);
}

bool JournalLocks::isHeld(qint64 row) const
{
    if (m_taken.contains(row))
        return true;
    struct flock lock = lockOn(row, F_WRLCK);
    return ::fcntl(m_file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

#else

JournalLocks::~JournalLocks() = default;

Result<Done> JournalLocks::share(std::chrono::milliseconds)
{
    return Done();
}

Result<Done> JournalLocks::keepForOneself(std::chrono::milliseconds)
{
    return Done();
}

Result<Done> JournalLocks::beginChanging(std::chrono::milliseconds)
{
    return Done();
}

void JournalLocks::endChanging() {}

bool JournalLocks::take(qint64 row)
{
    m_taken.insert(row);
    return true;
}

void JournalLocks::release(qint64 row)
{
    m_taken.remove(row);
}

bool JournalLocks::isHeld(qint64 row) const
{
    return m_taken.contains(row);
}

#endif

} // namespace renotify
