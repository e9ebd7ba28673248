// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/postconnection.h"

#include "support/workerthread.h"

#include <QDateTime>
#include <QNetworkInterface>

#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;
namespace {

/// The proxies that the system named. Without this, Qt would ask again for each request, on the thread that sends, and
/// when opening it would ask for its own scheme "preconnect-https", for which no system has a proxy.
class KnownProxies : public QNetworkProxyFactory
{
public:
    explicit KnownProxies(const QList<QNetworkProxy> &proxies)
        : m_proxies(proxies)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return m_proxies; }

private:
    const QList<QNetworkProxy> m_proxies;
};

/// Tells one network from another, even where we were never offline in between. Asking takes 0.1 ms. Addresses
/// of the link alone come and go with virtual devices and lead to no service.
QList<QHostAddress> ownAddresses()
{
    QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    addresses.removeIf([](const QHostAddress &address) { return address.isLinkLocal(); });
    return addresses;
}

} // namespace

std::unique_ptr<PostConnection> PostConnection::to(const Account &account, WorkerThread &lookUps)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // This overload adds to the system's roots; the overloads that take lists replace them.
    if (!account.caFile.isEmpty() && !tls.addCaCertificates(account.caFile))
        return nullptr;
    return std::unique_ptr<PostConnection>(new PostConnection(account, tls, lookUps));
}

PostConnection::PostConnection(const Account &account, const QSslConfiguration &tls, WorkerThread &lookUps)
    : m_tls(tls)
    , m_host(account.host.url())
    , m_caFile(account.caFile)
    , m_lookUps(lookUps)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&m_network, &QNetworkAccessManager::sslErrors, this,
            [this](QNetworkReply *, const QList<QSslError> &errors) { m_tlsErrors += errors; });
    connect(&m_proxies, &QFutureWatcherBase::finished, this, &PostConnection::setProxies);
}

void PostConnection::open()
{
    if (std::exchange(m_state, State::Opening) == State::Open)
        return connectToHost();
    m_openedAt.start();
    m_openedOn = QDateTime::currentMSecsSinceEpoch();
    m_openedFrom = ownAddresses();
    m_proxies.setFuture(
        m_lookUps.run([url = m_host] { return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)); }));
}

void PostConnection::setProxies()
{
    const QList<QNetworkProxy> proxies = m_proxies.result();
    if (const QNetworkProxy &proxy = proxies.first(); proxy.type() != QNetworkProxy::NoProxy)
        m_proxy = u"%1:%2"_s.arg(proxy.hostName(), QString::number(proxy.port()));
    m_network.setProxyFactory(new KnownProxies(proxies)); // it takes ownership
    connectToHost();
}

// Does what connectToHost() and connectToHostEncrypted() of the manager do, but with a reply that tells how it went,
// and without HTTP/2: with HTTP/2, Qt 6.4 files a plain connection under another key, where the POST does not find it.
// On a connection that is open, this makes a round trip to Qt's HTTP thread, where news of a close arrives first.
void PostConnection::connectToHost()
{
    QUrl url;
    url.setScheme("preconnect-"_L1 + m_host.scheme());
    url.setHost(m_host.host());
    url.setPort(m_host.port());
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_opening = m_network.get(request);
    connect(m_opening, &QNetworkReply::finished, this, &PostConnection::settle);
}

void PostConnection::settle()
{
    m_error = m_opening->error();
    m_errorString = m_opening->errorString();
    m_opening->deleteLater();
    m_opening = nullptr;
    m_state = m_error == QNetworkReply::NoError ? State::Open : State::Failed;
    emit settled();
}

bool PostConnection::isFresh(std::chrono::milliseconds age) const
{
    const bool alive = m_state == State::Opening || m_state == State::Open;
    // On Linux the steady clock stops while the computer sleeps; the wall clock jumps when somebody sets it.
    const qint64 onTheWall = QDateTime::currentMSecsSinceEpoch() - m_openedOn;
    return alive && !m_openedAt.hasExpired(age.count()) && onTheWall >= 0 && onTheWall < age.count()
           && isOnThisNetwork();
}

bool PostConnection::isOnThisNetwork() const
{
    return m_openedFrom == ownAddresses();
}

bool PostConnection::serves(const Account &account) const
{
    return account.host.url() == m_host && account.caFile == m_caFile;
}

} // namespace renotify
