// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

namespace renotify {

/// A port in front of a server. It accepts connections at once but forwards nothing before it is opened; with TLS, a
/// connection is not complete until then. Lives on the thread of the test.
class Gate
{
public:
    explicit Gate(const QUrl &server)
        : m_server(server)
    {
        QObject::connect(&m_port, &QTcpServer::newConnection, &m_port, [this] {
            m_waiting << m_port.nextPendingConnection();
            if (m_isOpen)
                open();
        });
        if (!m_port.listen(QHostAddress::LocalHost))
            qFatal("No port");
    }

    QUrl url() const
    {
        QUrl url = m_server;
        url.setPort(m_port.serverPort());
        return url;
    }

    qsizetype waiting() const { return m_waiting.size(); }

    void open()
    {
        m_isOpen = true;
        for (QTcpSocket *client : std::exchange(m_waiting, {}))
            handOn(client);
    }
    void close() { m_isOpen = false; } ///< for connections that come from now on

private:
    static void pipe(QTcpSocket *from, QTcpSocket *to)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }

    void handOn(QTcpSocket *client) const
    {
        auto *server = new QTcpSocket(client);
        pipe(server, client);
        QObject::connect(server, &QTcpSocket::connected, client, [client, server] {
            pipe(client, server);
            server->write(client->readAll());
        });
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_server.port()));
    }

    const QUrl m_server;
    QTcpServer m_port;
    QList<QTcpSocket *> m_waiting{}; // each belongs to m_port
    bool m_isOpen = false;
};

} // namespace renotify
