// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

using SSL = struct ssl_st;

namespace renotify {

/// The blocking counterpart of FaultSocket: tells what a server did on the wire where Qt's sockets do not (to
/// them a reset is a close, and a missing TLS goodbye is none).
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

    /// The whole handshake. The certificate is judged, not enforced: see verification().
    bool startTls(const QString &caFile = {}, const char *host = "localhost");
    /// As startTls(), by a client that knows TLS 1.1 only.
    bool startTls11();
    /// A client's first words of TLS, and nothing that reads the answer.
    bool sendTlsHello();
    /// What OpenSSL thinks of the certificate: X509_V_OK and so on.
    long verification() const;

    bool send(const QByteArray &bytes);
    /// All that comes until the server ends, is silent for `patience`, or has sent `most` bytes.
    Heard receive(std::chrono::milliseconds patience, qsizetype most = 64 * 1024 * 1024);

private:
    bool handshake(const QString &caFile, const char *host, int version);

    int m_descriptor;
    bool m_connected;
    std::shared_ptr<SSL> m_ssl;
};

} // namespace renotify
