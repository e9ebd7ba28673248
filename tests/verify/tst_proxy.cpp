// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sends.h"

#include "support/faultproxy.h"
#include "support/faultserver.h"
#include "support/lagmonitor.h"
#include "support/tlsfixture.h"

#include <QElapsedTimer>
#include <QNetworkProxyFactory>
#include <QSemaphore>

using namespace renotify;

Q_DECLARE_METATYPE(FaultProxy::Way)

/// The way through a proxy, told apart from the service behind it. Qt never uses a proxy for loopback, so the service
/// is called "wrong.example" here, which only the proxy can reach.
class TestProxy : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); } // so that no test waits for a silent DNS

private slots:
    void init();
    void cleanup();
    void tunnels();
    void tunnelsAsTheEnvironmentSays_data();
    void tunnelsAsTheEnvironmentSays();
    void failsAtTheProxy_data();
    void failsAtTheProxy();
    void failsBehindTheProxy_data();
    void failsBehindTheProxy();
    void aProxyThatIsNotThere();
    void aSlowLookUpHoldsUpNothing();
    void aHungLookUpEndsWithTheDeadline_data();
    void aHungLookUpEndsWithTheDeadline();
    void aHungLookUpCanBeCancelled();
    void aHostThatIsNotThere();

private:
    Account account() const { return accountAt(m_server->url(u"wrong.example"_s), m_tls.caFile()); }

    const TlsFixture m_tls;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
};

namespace {

constexpr Deadlines shortly{.connect = 1s, .whole = 2s};

/// The system's answer to "which proxy?", as late as from a script on a slow server.
class LateAnswer : public QNetworkProxyFactory
{
public:
    LateAnswer(const QNetworkProxy &proxy, QSemaphore &permission)
        : m_proxy(proxy)
        , m_permission(permission)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        m_permission.acquire();
        m_permission.release();
        return {m_proxy};
    }

private:
    QNetworkProxy m_proxy;
    QSemaphore &m_permission;
};

} // namespace

void TestProxy::init()
{
    m_server = std::make_unique<FaultServer>(m_tls.wrongHost());
    m_proxy = std::make_unique<FaultProxy>();
}

void TestProxy::cleanup()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    for (const char *name : {"https_proxy", "http_proxy", "all_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestProxy::tunnels()
{
    QNetworkProxy::setApplicationProxy(m_proxy->proxy());
    VerifyApi api;
    QCOMPARE(sendThrough(api, account()).outcome, Outcome::Accepted);
    QCOMPARE(m_proxy->targets(), QByteArrayList{"wrong.example:" + QByteArray::number(m_server->url().port())});
    QCOMPARE(m_proxy->connections(), 1);
    QCOMPARE(m_proxy->others(), 0);
    QCOMPARE(m_server->postsRead(), 1);
}

void TestProxy::tunnelsAsTheEnvironmentSays_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("exceptions");
    QTest::addColumn<int>("connects");
    QTest::newRow("https_proxy") << "https_proxy"_ba
                                 << ""_ba << 1;
    QTest::newRow("http_proxy where there is no other") << "http_proxy"_ba
                                                        << ""_ba << 1;
    QTest::newRow("no_proxy") << "https_proxy"_ba
                              << "wrong.example"_ba << 0;
}

void TestProxy::tunnelsAsTheEnvironmentSays()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, exceptions);
    QFETCH(const int, connects);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    qputenv(variable.constData(), m_proxy->url());
    qputenv("no_proxy", exceptions);
    VerifyApi api(shortly);
    const SendResult result = sendThrough(api, account());
    QCOMPARE(result.outcome, connects ? Outcome::Accepted : Outcome::NotSent); // only the proxy knows the name
    QCOMPARE(m_proxy->connects(), connects);
    QCOMPARE(m_server->postsRead(), connects);
}

void TestProxy::failsAtTheProxy_data()
{
    QTest::addColumn<FaultProxy::Way>("way");
    QTest::addColumn<Error::Kind>("kind");
    using Way = FaultProxy::Way;
    using Kind = Error::Kind;
    QTest::newRow("refuses the connection") << Way::Refuse << Kind::ProxyFailed;
    QTest::newRow("forbids it with 403") << Way::Forbidden << Kind::ProxyFailed;
    QTest::newRow("asks for a password with 407") << Way::AuthenticationRequired << Kind::ProxyAuthenticationRequired;
    QTest::newRow("reaches nobody and says 502") << Way::BadGateway << Kind::ProxyFailed;
    QTest::newRow("speaks no HTTP") << Way::Garbage << Kind::ProxyFailed;
    QTest::newRow("is silent") << Way::Silence << Kind::ConnectTimedOut;
    // Qt becomes silent itself when it means to try again.
    QTest::newRow("closes") << Way::Close << Kind::ConnectTimedOut;
    QTest::newRow("resets") << Way::Reset << Kind::ConnectTimedOut;
}

void TestProxy::failsAtTheProxy()
{
    QFETCH(const FaultProxy::Way, way);
    QFETCH(const Error::Kind, kind);
    m_proxy->setWay(way);
    QNetworkProxy::setApplicationProxy(m_proxy->proxy());
    VerifyApi api(shortly);
    const SendResult result = sendThrough(api, account());
    QCOMPARE(result.outcome, Outcome::NotSent);
    QCOMPARE(result.error->kind, kind);
    const QString name = u"127.0.0.1:%1"_s.arg(m_proxy->proxy().port());
    QVERIFY2(result.error->detail.startsWith(name), qPrintable(result.error->detail));
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(m_server->elsewhereConnections(), 0);
}

void TestProxy::failsBehindTheProxy_data()
{
    QTest::addColumn<FaultKind::Value>("fault");
    QTest::addColumn<Outcome::Value>("outcome");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("hangs up on the handshake")
        << FaultKind::CloseInHandshake << Outcome::NotSent << Kind::ConnectionLost;
    QTest::newRow("knows only old TLS") << FaultKind::Tls11Only << Outcome::NotSent << Kind::TlsFailed;
    QTest::newRow("is silent in the handshake")
        << FaultKind::SilenceInHandshake << Outcome::NotSent << Kind::ConnectTimedOut;
    QTest::newRow("hangs up on the request") << FaultKind::CloseAfterBody << Outcome::Unknown << Kind::ConnectionLost;
    QTest::newRow("resets the request") << FaultKind::ResetAfterBody << Outcome::Unknown << Kind::ConnectionLost;
    QTest::newRow("is silent about the request")
        << FaultKind::SilenceAfterBody << Outcome::Unknown << Kind::AnswerTimedOut;
    QTest::newRow("refuses the request") << FaultKind::TooMany429Json << Outcome::Rejected << Kind::Api;
}

void TestProxy::failsBehindTheProxy()
{
    QFETCH(const FaultKind::Value, fault);
    QFETCH(const Outcome::Value, outcome);
    QFETCH(const Error::Kind, kind);
    m_server->setFault(fault);
    QNetworkProxy::setApplicationProxy(m_proxy->proxy());
    VerifyApi api(shortly);
    const SendResult result = sendThrough(api, account());
    QCOMPARE(result.outcome, outcome);
    QCOMPARE(result.error->kind, kind);
    QCOMPARE(m_server->postsRead(), outcome == Outcome::NotSent ? 0 : 1);
}

void TestProxy::aProxyThatIsNotThere()
{
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"nonexistent.invalid"_s, 3128});
    VerifyApi api;
    const SendResult result = sendThrough(api, account());
    QCOMPARE(result.outcome, Outcome::NotSent);
    QCOMPARE(result.error->kind, Error::Kind::ProxyFailed);
    QVERIFY2(result.error->detail.startsWith(u"nonexistent.invalid:3128: "), qPrintable(result.error->detail));
}

void TestProxy::aSlowLookUpHoldsUpNothing()
{
    QSemaphore permission;
    QNetworkProxyFactory::setApplicationProxyFactory(new LateAnswer(m_proxy->proxy(), permission));
    LagMonitor lag;
    VerifyApi api;
    const auto sending = api.createNotification(account(), someSecret(), requestFor());
    QTimer::singleShot(5s, Qt::PreciseTimer, this, [&] { permission.release(); }); // a coarse timer may be 5 % early
    const SendResult result = endOf(sending);
    QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
    QCOMPARE(result.outcome, Outcome::Accepted);
    QVERIFY(*result.timing.connected >= 4900);
    QCOMPARE(m_proxy->connects(), 1);
    QCOMPARE(m_server->postsRead(), 1);
}

void TestProxy::aHungLookUpEndsWithTheDeadline_data()
{
    QTest::addColumn<bool>("warm");
    QTest::newRow("of the send") << false;
    QTest::newRow("of the connection opened ahead") << true;
}

// Seen to fail with the look-up on the thread that sends, as Qt does it.
void TestProxy::aHungLookUpEndsWithTheDeadline()
{
    QFETCH(const bool, warm);
    QSemaphore permission;
    QNetworkProxyFactory::setApplicationProxyFactory(new LateAnswer(m_proxy->proxy(), permission));
    VerifyApi api(shortly);
    if (warm)
        api.warmUp(account());
    QElapsedTimer clock;
    clock.start();
    const SendResult result = endOf(api.createNotification(account(), someSecret(), requestFor()));
    const auto took = std::chrono::milliseconds(clock.elapsed());
    permission.release();
    QCOMPARE(result.outcome, Outcome::NotSent);
    QCOMPARE(result.error->kind, Error::Kind::ConnectTimedOut);
    QVERIFY(took < shortly.connect + 1s);
    QCOMPARE(sendThrough(api, account()).outcome, Outcome::Accepted); // nothing of it is left behind
    QCOMPARE(m_server->postsRead(), 1);
}

void TestProxy::aHungLookUpCanBeCancelled()
{
    QSemaphore permission;
    QNetworkProxyFactory::setApplicationProxyFactory(new LateAnswer(m_proxy->proxy(), permission));
    VerifyApi api;
    std::stop_source stop;
    const auto sending = api.createNotification(account(), someSecret(), requestFor(), stop.get_token());
    QTimer::singleShot(100ms, this, [&] { stop.request_stop(); });
    const SendResult result = endOf(sending, 3s);
    permission.release();
    QCOMPARE(result.outcome, Outcome::NotSent);
    QCOMPARE(result.error->kind, Error::Kind::Cancelled);
}

void TestProxy::aHostThatIsNotThere()
{
    VerifyApi api;
    const SendResult result = sendThrough(api, accountAt(QUrl(u"https://nonexistent.invalid"_s)));
    QCOMPARE(result.outcome, Outcome::NotSent);
    QCOMPARE(result.error->kind, Error::Kind::HostNotFound);
    QVERIFY2(result.error->detail.contains(u"nonexistent.invalid"), qPrintable(result.error->detail));
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
