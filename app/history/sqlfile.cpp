// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlfile.h"

#include "history/sqlschema.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <bit>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

// Offsets from https://www.sqlite.org/fileformat2.html; all numbers are big-endian.
constexpr int fileHeaderSize = 100;
constexpr int walHeaderSize = 32;
constexpr int frameHeaderSize = 24;

quint32 number(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// What the write-ahead log next to the file adds to it: pages that were not copied into it because of a crash.
struct Wal
{
    quint32 pages = 0; ///< of the database after the last commit in the log; 0 if there is no log
    quint32 schemaVersion = 0;
    QSet<quint32> added; ///< pages after the end of the file that the log has
};

/// Salts tell the log's frames from those that an earlier round left behind. Checking the checksums is left to SQLite:
/// without them a torn last commit counts too, which can only make the file look more complete than it is.
Wal readWal(const QString &path, quint32 pageSize, quint32 pagesInFile)
{
    Wal wal;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return wal;
    const QByteArray header = file.read(walHeaderSize);
    if (header.size() < walHeaderSize || number(header, 8) != pageSize)
        return wal;
    quint32 schemaVersion = 0;
    for (qint64 at = walHeaderSize; file.seek(at); at += frameHeaderSize + pageSize) {
        const QByteArray frame = file.read(frameHeaderSize + fileHeaderSize);
        if (frame.size() < frameHeaderSize + fileHeaderSize || frame.mid(8, 8) != header.mid(16, 8))
            break;
        const quint32 page = number(frame, 0);
        if (page == 1)
            schemaVersion = number(frame, frameHeaderSize + 60);
        if (page > pagesInFile)
            wal.added.insert(page);
        if (const quint32 pages = number(frame, 4)) { // the last frame of a commit
            wal.pages = pages;
            wal.schemaVersion = schemaVersion;
        }
    }
    return wal;
}

bool isComplete(const QByteArray &header, const Wal &wal, quint32 pagesInFile)
{
    if (wal.pages > 0) {
        // Then the header says nothing, because a crash may have interrupted the copying. A few pages may be in neither
        // place: the lock page at 1 GiB, and pages that one transaction both made and freed.
        constexpr int neverWritten = 8;
        return wal.pages <= pagesInFile + wal.added.size() + neverWritten;
    }
    const bool countIsValid = number(header, 24) == number(header, 92);
    return !countIsValid || number(header, 28) <= pagesInFile;
}

bool holdsSomething(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

Error trouble(Error::Kind kind, const QString &detail)
{
    return {kind, detail, {}};
}

/// After a crash of the system, a page may consist of zeros; the second page tells that this was a database.
bool hasLostItsFirstPage(QFile &file, const QByteArray &header)
{
    constexpr qint64 usualPageSize = 4096;
    if (header != QByteArray(fileHeaderSize, '\0') || !file.seek(usualPageSize))
        return false;
    const QByteArray type = file.read(1);
    return !type.isEmpty() && QByteArrayView("\x02\x05\x0a\x0d").contains(type.front());
}

Result<Done> inspect(QFile &file)
{
    const QString path = file.fileName();
    if (file.size() == 0)
        return Done();
    const QByteArray header = file.read(fileHeaderSize);
    if (hasLostItsFirstPage(file, header))
        return trouble(Error::Kind::JournalDamaged, path);
    if (!header.startsWith(QByteArrayView("SQLite format 3", 16)))
        return trouble(Error::Kind::JournalForeign, path);
    if (header.size() < fileHeaderSize)
        return trouble(Error::Kind::JournalDamaged, path);
    if (number(header, 68) != journalApplicationId)
        return trouble(Error::Kind::JournalForeign, path);
    if (number(header, 60) > journalSchemaVersion)
        return trouble(Error::Kind::JournalNewer, path);

    const quint32 storedPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const quint32 pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    if (pageSize < 512 || !std::has_single_bit(pageSize))
        return trouble(Error::Kind::JournalDamaged, path);
    const auto pagesInFile = static_cast<quint32>(file.size() / pageSize);
    const Wal wal = readWal(path + "-wal"_L1, pageSize, pagesInFile);
    if (wal.schemaVersion > journalSchemaVersion)
        return trouble(Error::Kind::JournalNewer, path);
    if (!holdsSomething(path + "-journal"_L1) && !isComplete(header, wal, pagesInFile))
        return trouble(Error::Kind::JournalDamaged, path);
    return Done();
}

} // namespace

Result<Done> prepareJournalFile(const QString &path)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.path());
    if (!folder.isDir())
        return trouble(Error::Kind::JournalFailed, folder.filePath());
    if (!folder.isWritable()) // the log is next to the file
        return trouble(Error::Kind::JournalReadOnly, folder.filePath());
    if (info.exists() && !info.isFile())
        return trouble(Error::Kind::JournalFailed, path);
    const QString wal = path + "-wal"_L1;
    if (info.size() == 0 && holdsSomething(wal)) // SQLite would delete the log, and the newest rows with it
        return trouble(Error::Kind::JournalDamaged, wal);

    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    const auto mode = QIODevice::ReadWrite | (info.exists() ? QIODevice::ExistingOnly : QIODevice::NewOnly);
    if (!file.open(mode, ownerOnly))
        return trouble(Error::Kind::JournalReadOnly, u"%1: %2"_s.arg(path, file.errorString()));
    const Result<Done> found = inspect(file);
    if (found)
        file.setPermissions(ownerOnly);
    return found;
}

} // namespace renotify
