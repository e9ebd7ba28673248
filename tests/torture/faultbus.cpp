// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultbus.h"

#include <cerrno>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <pthread.h>
#include <sys/socket.h>

namespace renotify {

namespace {

NthCall counted; // functions of the C library have no object, so what they share is here
std::atomic<FaultBus::Trouble> trouble = FaultBus::Trouble::Refused;

bool isOfQt()
{
    char name[16] = "";
    ::pthread_getname_np(::pthread_self(), name, sizeof name);
    return std::string_view(name) == "QDBusConnection"; // the name of Qt's thread, cut off
}

bool isLocal(int descriptor)
{
    int domain = 0;
    socklen_t length = sizeof domain;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &length) == 0 && domain == AF_UNIX;
}

/// The place of the called method's name; npos in any other message. From the D-Bus specification: the header is
/// little-endian, its second byte is 1 for a call, and its field number 3, a string, is the name.
size_t methodIn(std::string_view message)
{
    using namespace std::string_view_literals;
    if (message.size() < 16 || message[0] != 'l' || message[1] != 1)
        return std::string_view::npos;
    const size_t field = message.find("\x03\x01s\0"sv);
    return field == std::string_view::npos ? field : field + 4 + 4; // after its length
}

/// Gives `send` a spoilt message instead of `message`, or nothing if the connection is lost.
template<class Send>
ssize_t sending(int descriptor, std::string message, Send send)
{
    const size_t method = counted.isArmed() && isLocal(descriptor) ? methodIn(message) : std::string::npos;
    const bool isSafe = trouble == FaultBus::Trouble::Broken && isOfQt();
    if (method >= message.size() || isSafe || !counted.fails())
        return send(nullptr);
    if (trouble == FaultBus::Trouble::Broken) {
        ::shutdown(descriptor, SHUT_RDWR);
        errno = EPIPE;
        return -1;
    }
    message[method] = 'X';
    return send(&message);
}

template<class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

std::string contentOf(const msghdr &message)
{
    std::string content;
    for (size_t i = 0; i < message.msg_iovlen; ++i)
        content.append(static_cast<const char *>(message.msg_iov[i].iov_base), message.msg_iov[i].iov_len);
    return content;
}

} // namespace

NthCall &FaultBus::calls()
{
    return counted;
}

void FaultBus::setTrouble(Trouble kind)
{
    trouble = kind;
}

} // namespace renotify

using namespace renotify;

extern "C" {

ssize_t send(int descriptor, const void *from, size_t bytes, int flags)
{
    static const auto system = next<decltype(::send)>("send");
    return sending(descriptor, std::string(static_cast<const char *>(from), bytes), [&](std::string *spoilt) {
        return system(descriptor, spoilt ? spoilt->data() : from, bytes, flags);
    });
}

ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    static const auto system = next<decltype(::sendmsg)>("sendmsg");
    return sending(descriptor, contentOf(*message), [&](std::string *spoilt) {
        if (!spoilt)
            return system(descriptor, message, flags);
        iovec whole{spoilt->data(), spoilt->size()};
        msghdr instead = *message;
        instead.msg_iov = &whole;
        instead.msg_iovlen = 1;
        return system(descriptor, &instead, flags);
    });
}

} // extern "C"
