// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultsession.h"
#include "listener.h"

#include <QUrl>

namespace renotify {

/// An HTTP/1.1 server on 127.0.0.1 that misbehaves as it is told and keeps the books of what reached it: the
/// referee of "one click is at most one POST". It lives on threads of its own; every member may be called
/// from any thread.
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

    /// Scheme, host and port. The good certificate is for "localhost" too.
    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;

    /// What connections and requests meet from now on; Accepted at first. A fault of the connection ends kept
    /// ones, so that the next request meets it. Faults with needsTls() are for servers with TLS only.
    void setFault(FaultKind::Value kind);
    /// Draws a fault for each connection and each request. `Refuse` cannot be part of a mix.
    void setMix(quint32 seed, const QList<WeightedFault> &mix);

    /// Requests whose first byte came, whole or not.
    int requestsBegun() const;
    /// POSTs whose headers came to their end.
    int postsRead() const;
    /// POSTs that came to their end, body included.
    int bodiesRead() const;
    QList<SeenRequest> requests() const { return m_shared.log.requests(); }
    /// Bytes of HTTP; those of a TLS handshake do not count.
    qint64 bytesReceived() const { return m_shared.bytes; }

    /// Connections accepted, those still open, and those that completed a TLS handshake.
    int connections() const { return m_listener.accepted() - m_forgottenConnections; }
    int openConnections() const { return m_listener.open(); }
    int handshakes() const { return m_shared.handshakes; }

    /// The target of redirects to elsewhere and to http: a port that takes one gulp and hangs up. Here TLS
    /// counts.
    int elsewhereConnections() const { return m_elsewhere.accepted(); }
    qint64 elsewhereBytes() const { return m_elsewhereBytes; }

    /// Counts from zero again, as after a warm-up; kept connections stay.
    void forget();

private:
    explicit FaultServer(std::optional<TlsContexts> tls);

    QByteArray address(const char *scheme, quint16 port) const;

    FaultSession::Shared m_shared;
    std::atomic<int> m_forgottenConnections = 0;
    std::atomic<qint64> m_elsewhereBytes = 0;
    Listener m_elsewhere;
    Listener m_listener; // last, so that its threads end first
};

} // namespace renotify
