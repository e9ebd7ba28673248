// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <chrono>
#include <memory>

namespace renotify {

class WorkerThread;

/// A connection to one service host. It is opened before anything is sent, and carries at most one POST.
///
/// It is a whole QNetworkAccessManager, because Qt keeps its connections inside one. Opening is a separate step: if it
/// fails, certainly nothing was sent. Never using a connection twice rules out the false "Unknown" of a kept-alive
/// connection that the server closes just as the next send begins. Opening it while the form is being filled in still
/// keeps the handshake out of the time after the click.
class PostConnection : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed };

    /// Returns nothing if `account` names a CA file without a certificate; reads that file. The system is asked for a
    /// proxy on the thread `lookUps`, which must outlive this object, because the answer may take a while.
    static std::unique_ptr<PostConnection> to(const Account &account, WorkerThread &lookUps);

    /// Starts to connect, including proxy and TLS; settled() follows. A connection that is Open is checked: if the
    /// server has closed it in the meantime, it is opened again before anything is sent.
    void open();

    State state() const { return m_state; }

    /// Whether it is opening or open, and was started no longer than `age` ago on the network that we are on now.
    bool isFresh(std::chrono::milliseconds age) const;

    /// Whether this computer still has the addresses that it had when the connection was started.
    bool isOnThisNetwork() const;

    /// Whether it can carry a send through `account`.
    bool serves(const Account &account) const;

    /// For the one POST, once the connection is Open.
    QNetworkAccessManager &network() { return m_network; }
    const QSslConfiguration &tls() const { return m_tls; }

    /// Why the connection Failed.
    QNetworkReply::NetworkError error() const { return m_error; }
    const QString &errorString() const { return m_errorString; }

    /// The proxy that the connection uses, as `host:port`; empty if there is none.
    const QString &proxy() const { return m_proxy; }

    /// What TLS found wrong with the server. Nothing in the program overrides these errors.
    const QList<QSslError> &tlsErrors() const { return m_tlsErrors; }

signals:
    /// The connection is Open or Failed.
    void settled();

private:
    PostConnection(const Account &account, const QSslConfiguration &tls, WorkerThread &lookUps);

    void setProxies();
    void connectToHost();
    void settle();

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QUrl m_host;
    QString m_caFile;
    WorkerThread &m_lookUps;
    QFutureWatcher<QList<QNetworkProxy>> m_proxies;
    QString m_proxy;
    QNetworkReply *m_opening = nullptr; // belongs to m_network
    State m_state = State::Closed;
    QElapsedTimer m_openedAt;
    qint64 m_openedOn = 0; ///< by the wall clock, in milliseconds
    QList<QHostAddress> m_openedFrom;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorString;
    QList<QSslError> m_tlsErrors;
};

} // namespace renotify
