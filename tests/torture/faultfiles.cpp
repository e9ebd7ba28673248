// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultfiles.h"

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace renotify {

namespace {

NthCall counted; // functions of the C library have no object, so what they share is here
std::atomic<int> trouble = EIO;
std::array<char, 4096> folder;              // set while nothing else is running
std::array<std::atomic<bool>, 4096> isOurs; // by descriptor, like the next one
std::array<std::atomic<bool>, 4096> isFresh;

enum class Call { Open, Create, Read, Write, Sync, Name, Rights, Close };

bool canEndSo(Call call)
{
    switch (trouble) {
    case ENOSPC:
        return call == Call::Create || call == Call::Write || call == Call::Sync || call == Call::Name;
    case EACCES:
        return call == Call::Open || call == Call::Create || call == Call::Name || call == Call::Rights;
    case EINTR:
        return call == Call::Open || call == Call::Create || call == Call::Read || call == Call::Write;
    case FaultFiles::halfWritten:
        return call == Call::Write;
    case FaultFiles::unsynced:
        return call == Call::Sync;
    default:
        return true;
    }
}

bool watched(const char *path)
{
    return folder[0] && std::strncmp(path, folder.data(), std::strlen(folder.data()) - 1) == 0;
}

/// What was written a moment ago is read from memory, so no disk can spoil it.
bool isDraft(const char *path)
{
    const size_t length = std::strlen(path);
    return length > 5 && std::strcmp(path + length - 5, ".part") == 0;
}

bool watched(int descriptor)
{
    return descriptor >= 0 && descriptor < int(isOurs.size()) && isOurs[size_t(descriptor)];
}

/// Whether this call, on a file given by its path or its descriptor, must fail.
template<class File>
bool fails(Call call, File file)
{
    return watched(file) && canEndSo(call) && counted.fails();
}

int failure()
{
    errno = trouble > 0 ? int(trouble) : EIO;
    return -1;
}

/// The system's function that is replaced here.
template<class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

template<class Open>
int opening(const char *path, int flags, Open open)
{
    const bool isWatched = watched(path);
    if (fails(flags & (O_CREAT | O_TMPFILE) ? Call::Create : Call::Open, path))
        return failure();
    const int opened = open();
    if (opened >= 0 && opened < int(isOurs.size())) {
        isOurs[size_t(opened)] = isWatched;
        isFresh[size_t(opened)] = isDraft(path);
    }
    return opened;
}

} // namespace

void FaultFiles::watch(const char *path)
{
    std::snprintf(folder.data(), folder.size(), "%s", path);
}

NthCall &FaultFiles::calls()
{
    return counted;
}

void FaultFiles::setTrouble(int error)
{
    trouble = error;
}

} // namespace renotify

using namespace renotify;

// The mode is passed only with O_CREAT or O_TMPFILE; otherwise nobody uses the value that is read in its place.
#define WITH_MODE(last)                                                                                                \
    va_list arguments;                                                                                                 \
    va_start(arguments, last);                                                                                         \
    const mode_t mode = va_arg(arguments, mode_t);                                                                     \
    va_end(arguments)

extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto system = next<int(const char *, int, ...)>("open");
    WITH_MODE(flags);
    return opening(path, flags, [&] { return system(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static const auto system = next<int(const char *, int, ...)>("open64");
    WITH_MODE(flags);
    return opening(path, flags, [&] { return system(path, flags, mode); });
}

int openat(int base, const char *path, int flags, ...)
{
    static const auto system = next<int(int, const char *, int, ...)>("openat");
    WITH_MODE(flags);
    return opening(path, flags, [&] { return system(base, path, flags, mode); });
}

int close(int descriptor)
{
    static const auto system = next<decltype(::close)>("close");
    const bool isFailing = fails(Call::Close, descriptor);
    if (watched(descriptor))
        isOurs[size_t(descriptor)] = false;
    const int closed = system(descriptor); // the file is closed in any case
    return isFailing ? failure() : closed;
}

ssize_t read(int descriptor, void *to, size_t bytes)
{
    static const auto system = next<decltype(::read)>("read");
    const bool isFailing = watched(descriptor) && !isFresh[size_t(descriptor)] && fails(Call::Read, descriptor);
    return isFailing ? failure() : system(descriptor, to, bytes);
}

ssize_t write(int descriptor, const void *from, size_t bytes)
{
    static const auto system = next<decltype(::write)>("write");
    if (!fails(Call::Write, descriptor))
        return system(descriptor, from, bytes);
    if (trouble == FaultFiles::halfWritten && bytes > 1)
        return system(descriptor, from, bytes / 2);
    errno = trouble > 0 ? int(trouble) : ENOSPC;
    return -1;
}

// Successful calls sync nothing: these tests never cut the power, and hundreds of runs need not wait for a disk.
int fsync(int descriptor)
{
    return fails(Call::Sync, descriptor) ? failure() : 0;
}

int fdatasync(int descriptor)
{
    return fails(Call::Sync, descriptor) ? failure() : 0;
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto system = next<decltype(::ftruncate)>("ftruncate");
    return fails(Call::Write, descriptor) ? failure() : system(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto system = next<decltype(::ftruncate64)>("ftruncate64");
    return fails(Call::Write, descriptor) ? failure() : system(descriptor, size);
}

int fchmod(int descriptor, mode_t mode) noexcept
{
    static const auto system = next<decltype(::fchmod)>("fchmod");
    return fails(Call::Rights, descriptor) ? failure() : system(descriptor, mode);
}

int chmod(const char *path, mode_t mode) noexcept
{
    static const auto system = next<decltype(::chmod)>("chmod");
    return fails(Call::Rights, path) ? failure() : system(path, mode);
}

int link(const char *from, const char *to) noexcept
{
    static const auto system = next<decltype(::link)>("link");
    return fails(Call::Name, to) ? failure() : system(from, to);
}

int linkat(int fromBase, const char *from, int toBase, const char *to, int flags) noexcept
{
    static const auto system = next<decltype(::linkat)>("linkat");
    return fails(Call::Name, to) ? failure() : system(fromBase, from, toBase, to, flags);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto system = next<decltype(::rename)>("rename");
    return fails(Call::Name, to) ? failure() : system(from, to);
}

int renameat2(int fromBase, const char *from, int toBase, const char *to, unsigned int flags) noexcept
{
    static const auto system = next<decltype(::renameat2)>("renameat2");
    return fails(Call::Name, to) ? failure() : system(fromBase, from, toBase, to, flags);
}

} // extern "C"
