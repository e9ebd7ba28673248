// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultsession.h"
#include "listener.h"

#include <QUrl>

namespace renotify {

/// An HTTP/1.1 server on 127.0.0.1 that misbehaves as it is told and records everything that reaches it: the referee of
/// "one click is at most one POST". It lives on threads of its own; every member may be called from any thread.
///
///     TlsFixture tls;
///     FaultServer server(tls.good());
///     server.setFault(FaultKind::ResetAfterBody);
///     ... let the product send to server.url() ...
///     QTRY_COMPARE(server.postsRead(), 1);
class FaultServer
{
public:
    /// Plain HTTP.
    FaultServer();
    /// HTTPS.
    explicit FaultServer(const TlsIdentity &identity);

    /// Scheme, host and port. The good certificate is also valid for "localhost".
    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;

    /// Sets the fault for connections and requests from now on; Accepted at first. A fault of the connection closes
    /// kept connections, so that the next request meets it. Faults with needsTls() work only with TLS.
    void setFault(FaultKind::Value kind);
    /// Draws a fault for each connection and each request. `Refuse` cannot be part of a mix.
    void setMix(quint32 seed, const QList<WeightedFault> &mix);

    /// Requests of which at least one byte came.
    int requestsBegun() const;
    /// POSTs whose headers came completely.
    int postsRead() const;
    /// POSTs that came completely, including the body.
    int bodiesRead() const;
    QList<SeenRequest> requests() const { return m_shared.log.requests(); }
    /// Bytes of HTTP, without those of TLS handshakes.
    qint64 bytesReceived() const { return m_shared.bytes; }

    /// Connections that were accepted, that are still open, and that completed a TLS handshake.
    int connections() const { return m_listener.accepted() - m_forgottenConnections; }
    int openConnections() const { return m_listener.open(); }
    int handshakes() const { return m_shared.handshakes; }

    /// What came to the target of redirects to elsewhere and to http: a port that reads once and hangs up. Here the
    /// bytes of TLS count, too.
    int elsewhereConnections() const { return m_elsewhere.accepted(); }
    qint64 elsewhereBytes() const { return m_elsewhereBytes; }

    /// Counts from zero again, for example after a warm-up; kept connections stay open.
    void forget();

private:
    explicit FaultServer(std::optional<TlsContexts> tls);

    QByteArray address(const char *scheme, quint16 port) const;

    FaultSession::Shared m_shared;
    std::atomic<int> m_forgottenConnections = 0;
    std::atomic<qint64> m_elsewhereBytes = 0;
    Listener m_elsewhere;
    Listener m_listener; // declared last, so that its threads end first
};

} // namespace renotify
