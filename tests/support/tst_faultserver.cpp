// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultserver.h"
#include "tlsfixture.h"
#include "wireclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace renotify;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using End = WireClient::End;
using K = FaultKind;

/// What the fault server does beyond one fault on one connection (see tst_faultcatalog): its counts, its port, its
/// connections. Seen to fail: without hearOut() in Ending::Close, requests do not count once it has stopped serving;
/// with forRequest() ignoring `earlier`, no connection is kept; without hangUp(), the refused connection is still
/// served.
class TestFaultServer : public QObject
{
    Q_OBJECT

private slots:
    void refusesAndListensAgainOnTheSamePort();
    void speaksTls11AndNothingNewer();
    void endsAKeptConnectionAtItsNextRequest_data();
    void endsAKeptConnectionAtItsNextRequest();
    void actsOnTheHeadersBeforeTheBodyHasCome();
    void countsWhatArrivesAfterItHasTurnedAway_data();
    void countsWhatArrivesAfterItHasTurnedAway();
    void countsRequestsByHowMuchOfThemCame();
    void countsAnewAfterForgetting();
    void drawsTheSameFaultsFromTheSameSeed();
    void countsWhatReachesTheTargetOfARedirect();
    void endsWithClientsStillConnected();

private:
    TlsFixture m_tls;
};

namespace {

const QByteArray head = "POST /path HTTP/1.1\r\nHost: localhost\r\nContent-Length: 7\r\n\r\n";
const QByteArray body = "Ttl=300";

constexpr auto silence = 100ms; // after this, nothing more is expected
constexpr auto patience = 10s;  // for expected answers on a busy machine

quint16 port(const FaultServer &server)
{
    return quint16(server.url().port());
}

/// Sends a request that is answered 201.
bool isAccepted(WireClient &client)
{
    return client.send(head + body) && client.receive(patience, 1).bytes.startsWith("HTTP/1.1 201 ")
           && client.receive(silence).end == End::Open;
}

} // namespace

void TestFaultServer::refusesAndListensAgainOnTheSamePort()
{
    FaultServer server;
    WireClient kept(port(server));
    QVERIFY(isAccepted(kept));

    server.setFault(K::Refuse);
    QVERIFY(!WireClient(port(server)).isConnected());
    QCOMPARE(kept.receive(patience).end, End::Fin);
    QTRY_COMPARE(server.openConnections(), 0);

    server.setFault(K::Accepted);
    WireClient again(port(server));
    QVERIFY(isAccepted(again));
}

void TestFaultServer::speaksTls11AndNothingNewer()
{
    FaultServer server(m_tls.good());
    server.setFault(K::Tls11Only);
    WireClient modern(port(server));
    QVERIFY(!modern.startTls());
    QCOMPARE(server.handshakes(), 0);

    WireClient old(port(server));
    QVERIFY(old.startTls11());
    QVERIFY(isAccepted(old));
    QCOMPARE(server.handshakes(), 1);

    server.setFault(K::Accepted);
    QVERIFY(!WireClient(port(server)).startTls11());
}

void TestFaultServer::endsAKeptConnectionAtItsNextRequest_data()
{
    QTest::addColumn<K::Value>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<End>("end");
    QTest::newRow("plain: closes") << K::CloseOnNextRequest << false << End::Fin;
    QTest::newRow("plain: resets") << K::ResetOnNextRequest << false << End::Reset;
    QTest::newRow("TLS: closes") << K::CloseOnNextRequest << true << End::Goodbye;
    QTest::newRow("TLS: resets") << K::ResetOnNextRequest << true << End::Reset;
}

void TestFaultServer::endsAKeptConnectionAtItsNextRequest()
{
    QFETCH(const K::Value, kind);
    QFETCH(const bool, tls);
    QFETCH(const End, end);
    const auto server = tls ? std::make_unique<FaultServer>(m_tls.good()) : std::make_unique<FaultServer>();
    server->setFault(kind);
    WireClient client(port(*server));
    QVERIFY(!tls || client.startTls());
    QVERIFY(isAccepted(client));

    QVERIFY(client.send(head.left(10)));
    const WireClient::Heard heard = client.receive(patience);
    QCOMPARE(heard.bytes, QByteArray());
    QCOMPARE(heard.end, end);
    QCOMPARE(server->requestsBegun(), 2);
    QCOMPARE(server->postsRead(), 1);
}

void TestFaultServer::actsOnTheHeadersBeforeTheBodyHasCome()
{
    FaultServer server;
    server.setFault(K::ResetAfterHead);
    WireClient client(port(server));
    QVERIFY(client.send(head));
    QCOMPARE(client.receive(patience).end, End::Reset);
    QCOMPARE(server.postsRead(), 1);
    QCOMPARE(server.bodiesRead(), 0);
}

void TestFaultServer::countsWhatArrivesAfterItHasTurnedAway_data()
{
    QTest::addColumn<K::Value>("kind");
    for (const K::Value kind : {K::CloseOnAccept, K::SilenceOnAccept, K::CloseAfterHead, K::SilenceInBody, K::Garbage})
        QTest::newRow(faultScript(kind).sentence.constData()) << kind;
}

void TestFaultServer::countsWhatArrivesAfterItHasTurnedAway()
{
    QFETCH(const K::Value, kind);
    FaultServer server;
    server.setFault(kind);
    WireClient client(port(server));
    QVERIFY(client.send(head));
    client.receive(silence);
    QVERIFY(client.send(body + head + body));
    QTRY_COMPARE(server.bodiesRead(), 2);
    QCOMPARE(server.postsRead(), 2);
    QCOMPARE(server.requests().at(1).raw, head + body);
}

void TestFaultServer::countsRequestsByHowMuchOfThemCame()
{
    FaultServer server;
    WireClient client(port(server));
    QVERIFY(client.send(head.left(4)));
    QTRY_COMPARE(server.requestsBegun(), 1);
    QCOMPARE(server.postsRead(), 0);
    QVERIFY(client.send(head.mid(4)));
    QTRY_COMPARE(server.postsRead(), 1);
    QCOMPARE(server.bodiesRead(), 0);
    QVERIFY(client.send(body));
    QTRY_COMPARE(server.bodiesRead(), 1);
    QVERIFY(client.send("GET /other HTTP/1.1\r\n\r\n"));
    QTRY_COMPARE(server.requestsBegun(), 2);

    const SeenRequest post = server.requests().first();
    QCOMPARE(post.path, "/path");
    QCOMPARE(post.body, body);
    QTRY_VERIFY(server.requests().last().answered);
    QCOMPARE(server.postsRead(), 1);
    QCOMPARE(server.bytesReceived(), head.size() + body.size() + 23);
}

void TestFaultServer::countsAnewAfterForgetting()
{
    FaultServer server(m_tls.good());
    WireClient client(port(server));
    QVERIFY(client.startTls() && isAccepted(client));
    server.forget();
    QCOMPARE(server.requestsBegun() + server.connections() + server.handshakes() + server.bytesReceived(), 0);
    QCOMPARE(server.openConnections(), 1);
    QVERIFY(isAccepted(client));
    QCOMPARE(server.postsRead(), 1);
    QCOMPARE(server.connections(), 0);
}

void TestFaultServer::drawsTheSameFaultsFromTheSameSeed()
{
    const auto play = [](quint32 seed) {
        FaultServer server;
        server.setMix(seed, {{K::Accepted, 5}, {K::CloseInBody, 3}, {K::ResetOnAccept, 2}});
        QByteArray played;
        for (int i = 0; i < 40; ++i) {
            WireClient client(port(server));
            client.send(head + body);
            const WireClient::Heard heard = client.receive(patience, 160);
            played += heard.end == End::Reset ? 'r' : heard.bytes.contains('}') ? 'a' : 'c';
        }
        return played;
    };
    QByteArray played = play(7);
    QCOMPARE(play(7), played);
    QVERIFY(play(8) != played);
    QVERIFY(played.contains('r') && played.contains('a') && played.contains('c'));
}

void TestFaultServer::countsWhatReachesTheTargetOfARedirect()
{
    FaultServer server;
    server.setFault(K::Temporary307Elsewhere);
    WireClient client(port(server));
    QVERIFY(client.send(head + body));
    const QString answer = QString::fromLatin1(client.receive(patience, 1).bytes);
    const auto target = QRegularExpression(u"Location: http://127.0.0.1:(\\d+)/path\r\n"_s).match(answer);
    QVERIFY(target.hasMatch());
    QCOMPARE(server.elsewhereConnections(), 0);
    WireClient follower(target.captured(1).toUShort());
    QVERIFY(follower.send("secret"));
    QCOMPARE(follower.receive(patience).end, End::Fin);
    QCOMPARE(server.elsewhereConnections(), 1);
    QCOMPARE(server.elsewhereBytes(), 6);
}

void TestFaultServer::endsWithClientsStillConnected()
{
    auto server = std::make_unique<FaultServer>(m_tls.good());
    QList<std::shared_ptr<WireClient>> clients;
    for (const K::Value kind : {K::SilenceAfterBody, K::EndlessBody, K::DripInBody, K::Accepted}) {
        server->setFault(kind);
        clients << std::make_shared<WireClient>(port(*server));
        QVERIFY(clients.last()->startTls() && clients.last()->send(head + body));
        QTRY_COMPARE(server->postsRead(), clients.size());
    }
    clients << std::make_shared<WireClient>(port(*server)); // sends nothing
    QElapsedTimer timer;
    timer.start();
    server.reset();
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestFaultServer)
#include "tst_faultserver.moc"
