// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultvfs.h"

#include <sqlite3.h>

#include <new>

namespace renotify {

namespace {

using Trouble = FaultVfs::Trouble;

NthCall counted; // SQLite's methods are plain functions, so what they share is here
std::atomic<Trouble> trouble = Trouble::InputOutput;
sqlite3_vfs *below = nullptr;
sqlite3_vfs shim;

struct alignas(8) File // the alignment that SQLite uses
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

const sqlite3_io_methods &methodsOf(sqlite3_file *file)
{
    return *fileOf(file).real()->pMethods;
}

/// `inputOutput` if this call must fail, otherwise SQLITE_OK.
int fate(int inputOutput)
{
    return trouble == Trouble::InputOutput && counted.fails() ? inputOutput : SQLITE_OK;
}

int fateOfLock(int inputOutput)
{
    if (trouble == Trouble::Busy)
        return counted.fails() ? SQLITE_BUSY : SQLITE_OK;
    return fate(inputOutput);
}

template<auto method, class... Arguments>
int pass(sqlite3_file *file, Arguments... arguments)
{
    return (methodsOf(file).*method)(fileOf(file).real(), arguments...);
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 offset)
{
    const int failed = fate(SQLITE_IOERR_READ);
    return failed ? failed : pass<&sqlite3_io_methods::xRead>(file, to, bytes, offset);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    switch (trouble) {
    case Trouble::InputOutput:
        if (counted.fails())
            return SQLITE_IOERR_WRITE;
        break;
    case Trouble::TornWrite:
        if (counted.fails()) {
            pass<&sqlite3_io_methods::xWrite>(file, from, bytes / 2, offset);
            return SQLITE_IOERR_WRITE;
        }
        break;
    case Trouble::Full:
        if (counted.fails())
            return SQLITE_FULL;
        break;
    case Trouble::Busy:
        break;
    }
    return pass<&sqlite3_io_methods::xWrite>(file, from, bytes, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int failed = fate(SQLITE_IOERR_TRUNCATE);
    return failed ? failed : pass<&sqlite3_io_methods::xTruncate>(file, size);
}

/// Successful calls sync nothing: these tests never cut the power, and thousands of runs need not wait for a disk.
int syncFile(sqlite3_file *, int)
{
    return fate(SQLITE_IOERR_FSYNC);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int failed = fate(SQLITE_IOERR_FSTAT);
    return failed ? failed : pass<&sqlite3_io_methods::xFileSize>(file, size);
}

int lockFile(sqlite3_file *file, int level)
{
    const int failed = fateOfLock(SQLITE_IOERR_LOCK);
    return failed ? failed : pass<&sqlite3_io_methods::xLock>(file, level);
}

int mapShared(sqlite3_file *file, int region, int bytes, int extend, void volatile **at)
{
    int failed = fate(SQLITE_IOERR_SHMMAP);
    if (trouble == Trouble::Full && extend && counted.fails())
        failed = SQLITE_IOERR_SHMSIZE;
    return failed ? failed : pass<&sqlite3_io_methods::xShmMap>(file, region, bytes, extend, at);
}

int lockShared(sqlite3_file *file, int offset, int n, int flags)
{
    const int failed = flags & SQLITE_SHM_LOCK ? fateOfLock(SQLITE_IOERR_SHMLOCK) : SQLITE_OK;
    return failed ? failed : pass<&sqlite3_io_methods::xShmLock>(file, offset, n, flags);
}

void barrier(sqlite3_file *file)
{
    methodsOf(file).xShmBarrier(fileOf(file).real());
}

// Version 2 has no memory-mapped reading, which could not be made to fail.
const sqlite3_io_methods methods{2,
                                 pass<&sqlite3_io_methods::xClose>,
                                 readFile,
                                 writeFile,
                                 truncateFile,
                                 syncFile,
                                 fileSize,
                                 lockFile,
                                 pass<&sqlite3_io_methods::xUnlock, int>,
                                 pass<&sqlite3_io_methods::xCheckReservedLock, int *>,
                                 pass<&sqlite3_io_methods::xFileControl, int, void *>,
                                 pass<&sqlite3_io_methods::xSectorSize>,
                                 pass<&sqlite3_io_methods::xDeviceCharacteristics>,
                                 mapShared,
                                 lockShared,
                                 barrier,
                                 pass<&sqlite3_io_methods::xShmUnmap, int>,
                                 nullptr,
                                 nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr; // so that SQLite does not close it
    const bool makes = trouble == Trouble::Full && (flags & SQLITE_OPEN_CREATE);
    if (fate(SQLITE_CANTOPEN) || (makes && counted.fails()))
        return SQLITE_CANTOPEN;
    File *ours = new (file) File;
    const int result = below->xOpen(below, name, ours->real(), flags, outFlags);
    ours->base.pMethods = ours->real()->pMethods ? &methods : nullptr;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    const int failed = fate(SQLITE_IOERR_DELETE);
    return failed ? failed : below->xDelete(below, name, 0);
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *result)
{
    const int failed = fate(SQLITE_IOERR_ACCESS);
    return failed ? failed : below->xAccess(below, name, flags, result);
}

int fullPath(sqlite3_vfs *, const char *name, int bytes, char *path)
{
    return below->xFullPathname(below, name, bytes, path);
}

/// Waiting for a lock takes no time, but is repeated as often as usual.
int dozeOff(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

} // namespace

void FaultVfs::install()
{
    below = sqlite3_vfs_find(nullptr);
    shim = *below;
    shim.zName = "renotify-fault";
    shim.szOsFile = int(sizeof(File)) + below->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    shim.xAccess = accessFile;
    shim.xFullPathname = fullPath;
    shim.xSleep = dozeOff;
    sqlite3_vfs_register(&shim, 1);
}

NthCall &FaultVfs::calls()
{
    return counted;
}

void FaultVfs::setTrouble(Trouble kind)
{
    trouble = kind;
}

} // namespace renotify
