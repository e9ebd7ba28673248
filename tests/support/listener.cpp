// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listener.h"

#include "faultsocket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace renotify {

struct Listener::Connection
{
    explicit Connection(int descriptor)
        : socket(descriptor)
    {
    }

    FaultSocket socket;
    std::atomic<bool> done = false;
    std::thread thread;
};

Listener::Listener(Serve serve)
    : m_serve(std::move(serve))
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    bind();
    listen();
}

Listener::~Listener()
{
    refuse();
    ::close(m_descriptor);
    hangUp();
    for (Connection &connection : m_connections) // no more are added now
        connection.thread.join();
}

void Listener::bind()
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_port);
    socklen_t size = sizeof address;
    if (::bind(m_descriptor, reinterpret_cast<sockaddr *>(&address), size) != 0)
        qFatal("No port of 127.0.0.1 to be had");
    getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
}

void Listener::listen()
{
    if (m_listening.exchange(true))
        return;
    if (::listen(m_descriptor, SOMAXCONN) != 0)
        qFatal("Cannot listen on port %d", m_port);
    m_acceptor = std::thread(&Listener::acceptAll, this);
}

void Listener::refuse()
{
    if (!m_listening.exchange(false))
        return;
    ::shutdown(m_descriptor, SHUT_RDWR); // wakes poll() on Linux; elsewhere its time-out does
    m_acceptor.join();
    ::close(m_descriptor);
    bind(); // without listening, so that nobody else gets the port
}

void Listener::hangUp()
{
    const std::lock_guard lock(m_mutex);
    for (Connection &connection : m_connections)
        connection.socket.interrupt();
}

void Listener::acceptAll()
{
    while (m_listening) {
        pollfd waiting{m_descriptor, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0 || !m_listening)
            continue;
        const int descriptor = ::accept(m_descriptor, nullptr, nullptr);
        if (descriptor >= 0)
            start(descriptor);
    }
}

void Listener::start(int descriptor)
{
    const int number = ++m_accepted;
    ++m_open;
    const std::lock_guard lock(m_mutex);
    m_connections.remove_if([](Connection &connection) {
        if (connection.done)
            connection.thread.join();
        return connection.done.load();
    });
    Connection &connection = m_connections.emplace_back(descriptor);
    connection.thread = std::thread([this, &connection, number] {
        m_serve(connection.socket, number);
        connection.socket.close();
        --m_open;
        connection.done = true;
    });
}

} // namespace renotify
