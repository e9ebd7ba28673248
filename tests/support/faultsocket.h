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

/// One accepted TCP connection, used by one blocking thread, with TLS on top if asked for. It uses plain POSIX and
/// OpenSSL, because Qt's sockets can neither stop in the middle of a handshake nor choose between FIN and RST.
class FaultSocket
{
public:
    /// Takes ownership of `descriptor`.
    explicit FaultSocket(int descriptor);
    /// Connects to a port of 127.0.0.1; returns null if the connection is refused.
    static std::unique_ptr<FaultSocket> connect(quint16 port);
    ~FaultSocket();
    FaultSocket(const FaultSocket &) = delete;
    FaultSocket &operator=(const FaultSocket &) = delete;

    /// Makes the whole handshake; returns false if the client refuses it.
    bool startTls(SSL_CTX *context);
    /// Answers the client's hello with the first half of a server's answer, and no more.
    bool startHalfTls(SSL_CTX *context);

    /// Blocks until there is at least one byte, and returns what is there. Empty if the client has ended or interrupt()
    /// was called.
    QByteArray read();
    /// Returns false if the client is gone or interrupt() was called.
    bool write(QByteArrayView bytes);
    /// Returns false if the client left in the meantime or interrupt() was called.
    bool pause(std::chrono::milliseconds time);

    /// With TLS: sends close_notify. The connection can still be read.
    void sayGoodbye();
    /// Sends FIN. The connection can still be read, because closing it with unread bytes would be a reset.
    void finish();
    /// Makes close() reset the connection instead of ending it.
    void armReset();
    void close();

    /// Ends every blocking call, now and later. The only member that another thread may call.
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
