// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultsockets.h"

#include <array>
#include <cerrno>
#include <cstdarg>

#include <dlfcn.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace renotify {

namespace {

NthCall counted; // functions of the C library have no object, so what they share is here
std::atomic<int> trouble = ECONNRESET;
std::atomic<bool> isWatching = false;
std::array<std::atomic<bool>, 4096> isOurs; // by descriptor

bool watched(int descriptor)
{
    return descriptor >= 0 && descriptor < int(isOurs.size()) && isOurs[size_t(descriptor)];
}

enum class Direction { Neither, Sends, Receives };

bool fits(Direction direction)
{
    return trouble > 0 || direction == (trouble == FaultSockets::halfSent ? Direction::Sends : Direction::Receives);
}

/// Whether this call on a socket must fail.
bool fails(int descriptor, Direction direction = Direction::Neither)
{
    return watched(descriptor) && fits(direction) && counted.fails();
}

int failure()
{
    errno = trouble;
    return -1;
}

/// The system's function that is replaced here.
template<class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// `send(bytes)` sends this many bytes.
template<class Send>
ssize_t sending(int descriptor, size_t bytes, Send send)
{
    if (!fails(descriptor, Direction::Sends))
        return send(bytes);
    return trouble == FaultSockets::halfSent && bytes > 1 ? send(bytes / 2) : failure();
}

template<class Receive>
ssize_t receiving(int descriptor, Receive receive)
{
    if (!fails(descriptor, Direction::Receives))
        return receive();
    return trouble == FaultSockets::ended ? 0 : failure();
}

} // namespace

void FaultSockets::watch()
{
    isWatching = true;
}

NthCall &FaultSockets::calls()
{
    return counted;
}

void FaultSockets::setTrouble(int error)
{
    trouble = error;
}

} // namespace renotify

using namespace renotify;

extern "C" {

int socket(int domain, int type, int protocol) noexcept
{
    static const auto system = next<decltype(::socket)>("socket");
    const bool isTcp = isWatching && (domain == AF_INET || domain == AF_INET6);
    if (isTcp && trouble > 0 && counted.fails())
        return failure();
    const int made = system(domain, type, protocol);
    if (made >= 0 && made < int(isOurs.size()))
        isOurs[size_t(made)] = isTcp;
    return made;
}

int close(int descriptor)
{
    static const auto system = next<decltype(::close)>("close");
    if (watched(descriptor))
        isOurs[size_t(descriptor)] = false;
    return system(descriptor);
}

int connect(int descriptor, const sockaddr *address, socklen_t length)
{
    static const auto system = next<decltype(::connect)>("connect");
    return fails(descriptor) ? failure() : system(descriptor, address, length);
}

int setsockopt(int descriptor, int level, int name, const void *value, socklen_t length) noexcept
{
    static const auto system = next<decltype(::setsockopt)>("setsockopt");
    return fails(descriptor) ? failure() : system(descriptor, level, name, value, length);
}

int getsockopt(int descriptor, int level, int name, void *value, socklen_t *length) noexcept
{
    static const auto system = next<decltype(::getsockopt)>("getsockopt");
    return fails(descriptor) ? failure() : system(descriptor, level, name, value, length);
}

int getsockname(int descriptor, sockaddr *address, socklen_t *length) noexcept
{
    static const auto system = next<decltype(::getsockname)>("getsockname");
    return fails(descriptor) ? failure() : system(descriptor, address, length);
}

int getpeername(int descriptor, sockaddr *address, socklen_t *length) noexcept
{
    static const auto system = next<decltype(::getpeername)>("getpeername");
    return fails(descriptor) ? failure() : system(descriptor, address, length);
}

/// Asks how much there is to read.
int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    static const auto system = next<int(int, unsigned long, void *)>("ioctl");
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return request == FIONREAD && fails(descriptor) ? failure() : system(descriptor, request, argument);
}

ssize_t send(int descriptor, const void *from, size_t bytes, int flags)
{
    static const auto system = next<decltype(::send)>("send");
    return sending(descriptor, bytes, [&](size_t some) { return system(descriptor, from, some, flags); });
}

ssize_t write(int descriptor, const void *from, size_t bytes)
{
    static const auto system = next<decltype(::write)>("write");
    return sending(descriptor, bytes, [&](size_t some) { return system(descriptor, from, some); });
}

ssize_t recv(int descriptor, void *to, size_t bytes, int flags)
{
    static const auto system = next<decltype(::recv)>("recv");
    return receiving(descriptor, [&] { return system(descriptor, to, bytes, flags); });
}

ssize_t recvfrom(int descriptor, void *to, size_t bytes, int flags, sockaddr *address, socklen_t *length)
{
    static const auto system = next<decltype(::recvfrom)>("recvfrom");
    return receiving(descriptor, [&] { return system(descriptor, to, bytes, flags, address, length); });
}

ssize_t read(int descriptor, void *to, size_t bytes)
{
    static const auto system = next<decltype(::read)>("read");
    return receiving(descriptor, [&] { return system(descriptor, to, bytes); });
}

} // extern "C"
