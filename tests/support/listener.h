// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace renotify {

class FaultSocket;

/// A port of 127.0.0.1 that serves each connection on a thread of its own, so that a script may simply block. It can
/// refuse connections and accept them again, always on the same port.
class Listener
{
public:
    /// Called on the connection's thread with the number of the connection, counted from 1. When it returns, the
    /// connection is closed.
    using Serve = std::function<void(FaultSocket &, int number)>;

    /// Starts to listen.
    explicit Listener(Serve serve);
    /// Interrupts every connection and waits for its thread.
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    quint16 port() const { return m_port; }

    void listen();
    /// From now on connections are refused, as if no program were listening.
    void refuse();
    /// Ends all open connections.
    void hangUp();

    /// Thread-safe: how many connections were accepted, and how many of them are still open.
    int accepted() const { return m_accepted; }
    int open() const { return m_open; }

private:
    struct Connection;

    void bind();
    void acceptAll();
    void start(int descriptor);

    const Serve m_serve;
    quint16 m_port = 0;
    int m_descriptor = -1;
    std::atomic<bool> m_listening = false;
    std::atomic<int> m_accepted = 0;
    std::atomic<int> m_open = 0;
    std::thread m_acceptor;
    std::mutex m_mutex; // guards m_connections
    std::list<Connection> m_connections;
};

} // namespace renotify
