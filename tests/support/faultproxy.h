// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "listener.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>

namespace renotify {

/// An HTTP proxy on 127.0.0.1 that tunnels (CONNECT) or fails in one of the ways in which proxies fail, and
/// counts what it was asked. It reaches other ports of 127.0.0.1 only, whatever host it is asked for. Every
/// member may be called from any thread.
class FaultProxy
{
public:
    enum class Way {
        Tunnel,
        Forbidden,              ///< 403
        AuthenticationRequired, ///< 407, with a Basic challenge
        BadGateway,             ///< 502
        Close,                  ///< once it was asked
        Reset,                  ///< once it was asked
        Silence,                ///< once it was asked
        Garbage,
        Refuse, ///< no proxy there
    };

    FaultProxy();

    void setWay(Way way);

    /// For QNetworkAccessManager and the like.
    QNetworkProxy proxy() const;
    /// For `https_proxy` in the environment.
    QByteArray url() const;

    int connections() const { return m_listener.accepted(); }
    /// The targets asked for by CONNECT, as `host:port`.
    QList<QByteArray> targets() const;
    int connects() const { return int(targets().size()); }
    /// Requests that were no CONNECT; they are answered 400.
    int others() const { return m_others; }

private:
    void serve(FaultSocket &client);
    void answer(FaultSocket &client, Way way);
    void tunnel(FaultSocket &client, quint16 port);

    std::atomic<Way> m_way = Way::Tunnel;
    std::atomic<int> m_others = 0;
    mutable std::mutex m_mutex; // guards m_targets
    QList<QByteArray> m_targets;
    Listener m_listener; // last, so that its threads end first
};

} // namespace renotify
