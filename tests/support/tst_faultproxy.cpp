// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultproxy.h"
#include "faultserver.h"
#include "tlsfixture.h"
#include "wireclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using End = WireClient::End;
using Way = FaultProxy::Way;

/// Seen to fail: each row, without its case in FaultProxy::answer(); without tunnel() nothing gets through.
class TestFaultProxy : public QObject
{
    Q_OBJECT

private slots:
    void failsAsToldOnceItWasAsked_data();
    void failsAsToldOnceItWasAsked();
    void refusesToBeConnected();
    void tunnelsTls();
    void cannotTunnelToAClosedPort();

private:
    TlsFixture m_tls;
};

namespace {

QNetworkRequest requestTo(const FaultServer &server, const TlsFixture &tls)
{
    QNetworkRequest request(server.url(u"verify.example"_s));
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(tls.caFile()));
    request.setSslConfiguration(configuration);
    request.setPeerVerifyName(u"localhost"_s);
    return request;
}

} // namespace

void TestFaultProxy::failsAsToldOnceItWasAsked_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<End>("end");
    QTest::newRow("403") << Way::Forbidden << "HTTP/1.1 403 "_ba << End::Open;
    QTest::newRow("407") << Way::AuthenticationRequired << "HTTP/1.1 407 "_ba << End::Open;
    QTest::newRow("502") << Way::BadGateway << "HTTP/1.1 502 "_ba << End::Open;
    QTest::newRow("garbage") << Way::Garbage << "\x05"_ba << End::Open;
    QTest::newRow("closes") << Way::Close << ""_ba << End::Fin;
    QTest::newRow("resets") << Way::Reset << ""_ba << End::Reset;
    QTest::newRow("is silent") << Way::Silence << ""_ba << End::Open;
}

void TestFaultProxy::failsAsToldOnceItWasAsked()
{
    QFETCH(const Way, way);
    QFETCH(const QByteArray, answer);
    QFETCH(const End, end);
    FaultProxy proxy;
    proxy.setWay(way);
    WireClient client(proxy.proxy().port());
    QVERIFY(client.send("CONNECT verify.example:443 HTTP/1.1\r\n\r\n"));
    const WireClient::Heard heard =
        client.receive(answer.isEmpty() && end == End::Open ? 100ms : 10s, qMax<qsizetype>(1, answer.size()));
    QCOMPARE(heard.bytes.left(answer.size()), answer);
    QCOMPARE(heard.bytes.isEmpty(), answer.isEmpty());
    QCOMPARE(heard.end, end);
    QCOMPARE(proxy.targets(), QList<QByteArray>{"verify.example:443"});
}

void TestFaultProxy::refusesToBeConnected()
{
    FaultProxy proxy;
    proxy.setWay(Way::Refuse);
    QVERIFY(!WireClient(proxy.proxy().port()).isConnected());
}

void TestFaultProxy::tunnelsTls()
{
    FaultServer server(m_tls.good());
    FaultProxy proxy;
    QNetworkAccessManager network;
    network.setProxy(proxy.proxy());
    QNetworkReply *const reply = network.post(requestTo(server, m_tls), "Ttl=300"_ba);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    QCOMPARE(proxy.targets(), QList<QByteArray>{"verify.example:" + QByteArray::number(server.url().port())});
    QCOMPARE(server.bodiesRead(), 1);
}

void TestFaultProxy::cannotTunnelToAClosedPort()
{
    FaultServer server(m_tls.good());
    server.setFault(FaultKind::Refuse);
    FaultProxy proxy;
    QNetworkAccessManager network;
    network.setProxy(proxy.proxy());
    QNetworkReply *const reply = network.post(requestTo(server, m_tls), "Ttl=300"_ba);
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(proxy.connects(), 1);
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
