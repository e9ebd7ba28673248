// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <chrono>
#include <memory>

namespace renotify {

class WorkerThread;

/// A connection to one service host that is opened before anything is sent, and carries one POST at most.
///
/// It is a whole QNetworkAccessManager, because Qt keeps its connections inside of one. Opening is a step of its
/// own: what fails here has certainly sent nothing. Never using a connection twice rules out the false "Unknown"
/// of a kept-alive connection that the server closes in the moment of the next send; opening it while the form is
/// being filled keeps the handshake out of the click all the same.
class PostConnection : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed };

    /// Nothing if `account` names a CA file that holds no certificate; reads that file. The system is asked for
    /// a proxy on `lookUps`, which outlives this, because it may take its time.
    static std::unique_ptr<PostConnection> to(const Account &account, WorkerThread &lookUps);

    /// Starts to connect, proxy and TLS included; settled() follows. One that is Open is seen to be so still: what
    /// the server has closed meanwhile is opened anew, before anything is sent.
    void open();

    State state() const { return m_state; }

    /// Opening or opened, and no longer ago than that.
    bool isFresh(std::chrono::milliseconds age) const;

    /// Whether it would serve a send through `account`.
    bool serves(const Account &account) const;

    /// For the one POST, once it is Open.
    QNetworkAccessManager &network() { return m_network; }
    const QSslConfiguration &tls() const { return m_tls; }

    /// Why it is Failed.
    QNetworkReply::NetworkError error() const { return m_error; }
    const QString &errorString() const { return m_errorString; }

    /// The proxy it goes through, as `host:port`; empty for none.
    const QString &proxy() const { return m_proxy; }

    /// What TLS found wrong with the peer. Nothing anywhere overrules it.
    const QList<QSslError> &tlsErrors() const { return m_tlsErrors; }

signals:
    /// It is Open or Failed.
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
    qint64 m_openedOn = 0; ///< by the clock on the wall, in milliseconds
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorString;
    QList<QSslError> m_tlsErrors;
};

} // namespace renotify
