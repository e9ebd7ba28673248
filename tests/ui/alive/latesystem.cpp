// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "latesystem.h"

#include <cstring>
#include <thread>

#include <dlfcn.h>
#include <netdb.h>
#include <unistd.h>

namespace renotify::late {

std::atomic<bool> disk = false;
std::atomic<int> calls = 0;

namespace {

void holdUp()
{
    ++calls;
    std::this_thread::sleep_for(delay);
}

/// The function of this name that comes after ours in the search order.
template<class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

} // namespace renotify::late

using namespace renotify;

extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    static const auto system = late::next<decltype(::getaddrinfo)>("getaddrinfo");
    if (!name || std::strcmp(name, late::host) != 0)
        return system(name, service, hints, found);
    late::holdUp();
    return EAI_NONAME;
}

extern "C" int fdatasync(int file)
{
    static const auto system = late::next<decltype(::fdatasync)>("fdatasync");
    if (late::disk)
        late::holdUp();
    return system(file);
}
