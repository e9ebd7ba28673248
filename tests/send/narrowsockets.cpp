// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps every connection of this program from buffering megabytes that nobody has read. Qt 6.4 reads headers byte by
// byte, with one system call for each, as long as there are any. A manager that is destroyed in the meantime waits for
// 5 s and then leaves its thread behind. A busy machine needs longer than that for what a flood has left in the kernel.

#include <dlfcn.h>
#include <sys/socket.h>

extern "C" int connect(int socket, const sockaddr *address, socklen_t length)
{
    static const auto system = reinterpret_cast<decltype(::connect) *>(::dlsym(RTLD_NEXT, "connect"));
    const int bytes = 64 * 1024;
    ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    return system(socket, address, length);
}
