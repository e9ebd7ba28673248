// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

using SSL = struct ssl_st;

namespace renotify {

/// The blocking counterpart of FaultSocket. It tells what a server did on the wire, which Qt's sockets do not (they
/// report a reset as a close, and do not report a missing close_notify).
class WireClient
{
public:
    enum class End {
        Open,    ///< nothing more came in time
        Goodbye, ///< TLS's close_notify
        Fin,     ///< with TLS: without close_notify
        Reset,
    };
    struct Heard
    {
        QByteArray bytes;
        End end = End::Open;
    };

    /// Connects to 127.0.0.1.
    explicit WireClient(quint16 port);
    ~WireClient();
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;

    bool isConnected() const { return m_connected; }

    /// Makes the whole handshake. The certificate is judged but not enforced: see verification().
    bool startTls(const QString &caFile = {}, const char *host = "localhost");
    /// Like startTls(), but as a client that only knows TLS 1.1.
    bool startTls11();
    /// Sends a client's first bytes of TLS, and does not read the answer.
    bool sendTlsHello();
    /// OpenSSL's verdict on the certificate: X509_V_OK and so on.
    long verification() const;

    bool send(const QByteArray &bytes);
    /// Returns what comes until the server ends, is silent for `patience`, or has sent `most` bytes.
    Heard receive(std::chrono::milliseconds patience, qsizetype most = 64 * 1024 * 1024);

private:
    bool handshake(const QString &caFile, const char *host, int version);

    int m_descriptor;
    bool m_connected;
    std::shared_ptr<SSL> m_ssl;
};

} // namespace renotify
