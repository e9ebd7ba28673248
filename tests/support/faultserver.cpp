// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultserver.h"

#include "faultsocket.h"

using namespace Qt::StringLiterals;

namespace renotify {

FaultServer::FaultServer()
    : FaultServer(std::nullopt)
{
}

FaultServer::FaultServer(const TlsIdentity &identity)
    : FaultServer(std::optional<TlsContexts>(identity))
{
}

FaultServer::FaultServer(std::optional<TlsContexts> tls)
    : m_elsewhere([this](FaultSocket &socket, int) { m_elsewhereBytes += socket.read().size(); })
    , m_listener([this](FaultSocket &socket, int number) { FaultSession(socket, m_shared, number).run(); })
{
    m_shared.tls = std::move(tls);
    const char *const scheme = m_shared.tls ? "https" : "http";
    m_shared.self = address(scheme, m_listener.port());
    m_shared.elsewhere = address(scheme, m_elsewhere.port());
    m_shared.http = address("http", m_elsewhere.port());
}

QUrl FaultServer::url(const QString &host) const
{
    QUrl url(QString::fromLatin1(m_shared.self));
    url.setHost(host);
    return url;
}

void FaultServer::setFault(FaultKind::Value kind)
{
    const FaultScript &script = faultScript(kind);
    Q_ASSERT(m_shared.tls || !script.needsTls());
    m_shared.choice.set(kind);
    if (script.after == FaultScript::Point::NotListening)
        m_listener.refuse();
    else
        m_listener.listen();
    if (script.isOfConnection())
        m_listener.hangUp();
}

void FaultServer::setMix(quint32 seed, const QList<WeightedFault> &mix)
{
    m_listener.listen();
    m_shared.choice.setMix(seed, mix);
}

int FaultServer::requestsBegun() const
{
    return m_shared.log.count([](const SeenRequest &) { return true; });
}

int FaultServer::postsRead() const
{
    return m_shared.log.count([](const SeenRequest &request) { return request.headRead && request.method == "POST"; });
}

int FaultServer::bodiesRead() const
{
    return m_shared.log.count([](const SeenRequest &request) { return request.bodyRead && request.method == "POST"; });
}

void FaultServer::forget()
{
    m_shared.log.clear();
    m_shared.bytes = 0;
    m_shared.handshakes = 0;
    m_forgottenConnections = m_listener.accepted();
}

QByteArray FaultServer::address(const char *scheme, quint16 port) const
{
    return QByteArray(scheme) + "://127.0.0.1:" + QByteArray::number(port);
}

} // namespace renotify
