// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "listener.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>

namespace renotify {

/// An HTTP proxy on 127.0.0.1 that tunnels (CONNECT) or fails in one of the ways in which proxies fail, and counts what
/// it was asked. It connects only to other ports of 127.0.0.1, whatever host it is asked for. Every member may be
/// called from any thread.
class FaultProxy
{
public:
    enum class Way {
        Tunnel,
        Forbidden,              ///< 403
        AuthenticationRequired, ///< 407, with a Basic challenge
        BadGateway,             ///< 502
        Close,                  ///< after the request
        Reset,                  ///< after the request
        Silence,                ///< after the request
        Garbage,
        Refuse, ///< no proxy is listening
    };

    FaultProxy();

    void setWay(Way way);

    /// For QNetworkAccessManager and others.
    QNetworkProxy proxy() const;
    /// For the environment variable `https_proxy`.
    QByteArray url() const;

    int connections() const { return m_listener.accepted(); }
    /// The targets that CONNECT asked for, as `host:port`.
    QList<QByteArray> targets() const;
    int connects() const { return int(targets().size()); }
    /// Requests other than CONNECT; they are answered with 400.
    int others() const { return m_others; }

private:
    void serve(FaultSocket &client);
    void answer(FaultSocket &client, Way way);
    void tunnel(FaultSocket &client, quint16 port);

    std::atomic<Way> m_way = Way::Tunnel;
    std::atomic<int> m_others = 0;
    mutable std::mutex m_mutex; // guards m_targets
    QList<QByteArray> m_targets;
    Listener m_listener; // declared last, so that its threads end first
};

} // namespace renotify
