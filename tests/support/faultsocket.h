// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <memory>
#include <mutex>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace renotify {

/// One accepted TCP connection, used by one blocking thread, with TLS on top when asked for. Plain POSIX and
/// OpenSSL, because Qt's sockets can neither stop in the middle of a handshake nor choose between FIN and
/// RST.
class FaultSocket
{
public:
    /// Takes over `descriptor`.
    explicit FaultSocket(int descriptor);
    /// A connection to a port of 127.0.0.1; nothing if it is refused.
    static std::unique_ptr<FaultSocket> connect(quint16 port);
    ~FaultSocket();
    FaultSocket(const FaultSocket &) = delete;
    FaultSocket &operator=(const FaultSocket &) = delete;

    /// The whole handshake; false if the client does not want it.
    bool startTls(SSL_CTX *context);
    /// Answers the client's hello with the first half of what a server says, and no more.
    bool startHalfTls(SSL_CTX *context);

    /// What is there, at least a byte; blocks for it. Empty when the client has ended, or interrupt() was
    /// called.
    QByteArray read();
    /// False when the client is gone or interrupt() was called.
    bool write(QByteArrayView bytes);
    /// False when the client is gone or interrupt() was called meanwhile.
    bool pause(std::chrono::milliseconds time);

    /// TLS: says goodbye (close_notify). The connection stays usable for reading.
    void sayGoodbye();
    /// Sends FIN. The connection stays usable for reading: closing with unread bytes would be a reset.
    void finish();
    /// close() will reset the connection instead of ending it.
    void armReset();
    void close();

    /// Ends every blocking call, now and later. The only member to call from another thread.
    void interrupt();

private:
    struct SslDeleter
    {
        void operator()(SSL *ssl) const;
    };

    std::mutex m_closing;
    int m_descriptor;
    std::unique_ptr<SSL, SslDeleter> m_ssl;
};

} // namespace renotify
