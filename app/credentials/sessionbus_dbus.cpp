// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/sessionbus.h"

#include <QDBusConnection>
#include <QPromise>

#include <atomic>
#include <cstring>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace renotify {

namespace {

std::atomic_int waiting = 0;

constexpr auto variable = "DBUS_SESSION_BUS_ADDRESS";

/// The path in `unix:path=PATH,…`; empty if the address has another form, for which libdbus waits as it likes.
QByteArray socketPath()
{
    const QByteArray address = qgetenv(variable);
    const QByteArray start = "unix:path=";
    if (!address.startsWith(start) || address.contains(';') || address.contains('%'))
        return {};
    return address.mid(start.size()).split(',').first();
}

/// Whether the socket is connected, asked to begin (as the D-Bus specification's "AUTH" does) and then says nothing.
bool isSilent(int file, const QByteArray &path, std::chrono::milliseconds patience)
{
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (::connect(file, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return false;
    constexpr std::string_view hello("\0AUTH\r\n", 7);
    if (::send(file, hello.data(), hello.size(), MSG_NOSIGNAL) != ssize_t(hello.size()))
        return false;
    pollfd answer{.fd = file, .events = POLLIN, .revents = 0};
    return ::poll(&answer, 1, int(patience.count())) == 0;
}

} // namespace

QFuture<bool> reachSessionBus()
{
    ++waiting;
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    // Not a thread that somebody waits for: it may stay blocked. Qt gives the same connection to everybody.
    std::thread([promise] {
        promise->addResult(QDBusConnection::sessionBus().isConnected());
        --waiting;
        promise->finish();
    }).detach();
    return promise->future();
}

bool isReachingSessionBus()
{
    return waiting > 0;
}

void giveUpSilentSessionBus(std::chrono::milliseconds patience)
{
    const int file = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (file < 0)
        return;
    if (isSilent(file, socketPath(), patience))
        qputenv(variable, "disabled:");
    ::close(file);
}

} // namespace renotify
