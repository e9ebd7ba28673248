// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

// From https://www.sqlite.org/rescode.html: the low byte is the class, the rest tells exactly what happened.
enum Code {
    SqlError = 1,
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    Protocol = 15,
    Format = 24,
    NotADatabase = 26,
    IoShortRead = IoError | 2 << 8,
    IoWrite = IoError | 3 << 8,
    IoTruncate = IoError | 6 << 8,
    IoSharedMemoryOpen = IoError | 18 << 8,
    IoSharedMemorySize = IoError | 19 << 8,
};

Error::Kind kindOf(int code)
{
    switch (code) {
    case IoWrite: // SQLite says Full only for ENOSPC, but this for a quota or a file-size limit
    case IoTruncate:
    case IoSharedMemoryOpen: // opened, but could not be made longer
    case IoSharedMemorySize:
        return Error::Kind::JournalFull;
    case IoShortRead:
        return Error::Kind::JournalDamaged;
    }
    switch (code & 0xff) {
    case Full:
        return Error::Kind::JournalFull;
    case Perm:
    case ReadOnly:
        return Error::Kind::JournalReadOnly;
    case Busy:
    case Locked:
    case Protocol:
        return Error::Kind::JournalBusy;
    case SqlError: // our statements are constant, so the fault is in the file
    case Corrupt:
    case Format:
    case NotADatabase:
        return Error::Kind::JournalDamaged;
    }
    return Error::Kind::JournalFailed;
}

} // namespace

Error journalError(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return {kindOf(code.toInt()), u"%1 (SQLite %2)"_s.arg(error.databaseText(), code), {}};
}

} // namespace renotify
