// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// No connection of this program holds megabytes that nobody has read yet. Qt 6.4 reads headers byte by byte, each by a
// call to the system, for as long as there are any, and a manager that is destroyed meanwhile waits for 5 s and then
// leaves its thread behind. What a flood that has ended has left in the kernel takes a busy machine longer than that.

#include <dlfcn.h>
#include <sys/socket.h>

extern "C" int connect(int socket, const sockaddr *address, socklen_t length)
{
    static const auto system = reinterpret_cast<decltype(::connect) *>(::dlsym(RTLD_NEXT, "connect"));
    const int bytes = 64 * 1024;
    ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    return system(socket, address, length);
}
