// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultserver.h"
#include "tlsfixture.h"
#include "wireclient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using K = FaultKind;

/// The faults that take time or volume. Seen to fail: without the pace in FaultSession::say(), nothing drips; with
/// `times` always 1, everything ends too soon.
class TestFaultVolume : public QObject
{
    Q_OBJECT

private slots:
    void dripsAByteEvery100Milliseconds_data();
    void dripsAByteEvery100Milliseconds();
    void sendsAsMuchAsTheClientTakes_data();
    void sendsAsMuchAsTheClientTakes();
    void sends20MiBOfHeadersAndThenAccepts();
    void says100AHundredThousandTimesAndThenAccepts();
    void packs2GiBIn2MiB();
};

namespace {

const QByteArray request = "POST /path HTTP/1.1\r\nHost: localhost\r\nContent-Length: 7\r\n\r\nTtl=300";

constexpr auto silence = 100ms; // after this, nothing more is expected
constexpr auto patience = 10s;  // for expected answers on a busy machine

quint16 port(const FaultServer &server)
{
    return quint16(server.url().port());
}

/// Everything that comes until it contains `part`, or the server ends or is silent.
QByteArray hearUntil(WireClient &client, const QByteArray &part)
{
    QByteArray heard;
    WireClient::Heard more;
    do {
        more = client.receive(patience, 1);
        heard += more.bytes;
    } while (!more.bytes.isEmpty() && more.end == WireClient::End::Open && !heard.contains(part));
    return heard;
}

} // namespace

void TestFaultVolume::dripsAByteEvery100Milliseconds_data()
{
    QTest::addColumn<K::Value>("kind");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("in the status line") << K::DripInStatusLine << "HTTP/1.1 201 "_ba;
    QTest::newRow("in the headers") << K::DripInHeaders << "HTTP/1.1 201 Created\r\nX-Drip: "_ba;
    QTest::newRow("in the body") << K::DripInBody << "Content-Length: 1000000\r\n\r\n"_ba;
}

void TestFaultVolume::dripsAByteEvery100Milliseconds()
{
    QFETCH(const K::Value, kind);
    QFETCH(const QByteArray, before);
    FaultServer server;
    server.setFault(kind);
    WireClient client(port(server));
    QVERIFY(client.send(request));
    QByteArray heard = hearUntil(client, before);
    QVERIFY(heard.contains(before));

    QElapsedTimer started;
    started.start();
    heard = heard.mid(heard.indexOf(before) + before.size()) + hearUntil(client, "xxxx");
    QVERIFY(started.elapsed() > 250);
    QCOMPARE(heard.left(4), "xxxx");
    QVERIFY(heard.size() < 10);
}

void TestFaultVolume::sendsAsMuchAsTheClientTakes_data()
{
    QTest::addColumn<K::Value>("kind");
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("of the body") << K::EndlessBody << QByteArray(4096, 'x');
    QTest::newRow("of chunks") << K::EndlessChunks << "\r\n10000\r\nxxxx"_ba;
    QTest::newRow("of headers") << K::EndlessHeaders << "xxxx\r\nX-Pad: xxxx"_ba;
    QTest::newRow("of interim answers") << K::EndlessInterim << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
}

void TestFaultVolume::sendsAsMuchAsTheClientTakes()
{
    QFETCH(const K::Value, kind);
    QFETCH(const QByteArray, unit);
    const TlsFixture tls;
    FaultServer server(tls.good());
    server.setFault(kind);
    WireClient client(port(server));
    QVERIFY(client.startTls() && client.send(request));
    const QByteArray heard = client.receive(patience, 32 << 20).bytes;
    QVERIFY(heard.size() >= 32 << 20);
    QVERIFY(heard.left(1 << 20).contains(unit));
    QVERIFY(heard.right(1 << 20).contains(unit));
}

void TestFaultVolume::sends20MiBOfHeadersAndThenAccepts()
{
    FaultServer server;
    server.setFault(K::HugeHeaders);
    WireClient client(port(server));
    QVERIFY(client.send(request));
    const QByteArray heard = hearUntil(client, R"("ttl":300})");
    const qsizetype size = heard.indexOf("\r\n\r\n");
    QVERIFY(size > 20 << 20);
    QVERIFY(heard.startsWith("HTTP/1.1 201 "));
}

void TestFaultVolume::says100AHundredThousandTimesAndThenAccepts()
{
    FaultServer server;
    server.setFault(K::InterimFlood);
    WireClient client(port(server));
    QVERIFY(client.send(request));
    const QByteArray heard = hearUntil(client, R"("ttl":300})");
    QCOMPARE(heard.count("HTTP/1.1 100 Continue\r\n\r\n"), 100'000);
    QCOMPARE(heard.count("HTTP/1.1 201 Created\r\n"), 1);
}

void TestFaultVolume::packs2GiBIn2MiB()
{
    FaultServer server;
    server.setFault(K::GzipBomb);
    WireClient client(port(server));
    QVERIFY(client.send(request));
    QByteArray heard = client.receive(patience, 2048 * 1051).bytes;
    heard += client.receive(silence).bytes;
    const QByteArray packed = heard.mid(heard.indexOf("\r\n\r\n") + 4);
    const QByteArray member = packed.left(packed.size() / 2048);
    QCOMPARE(packed, member.repeated(2048));
    QCOMPARE(packed.size(), 2048 * 1051);

    // The bytes between gzip's header and trailer are the same as between zlib's, which Qt can read.
    const QByteArray deflated = member.mid(10).chopped(8);
    const QByteArray adler = QByteArray::fromHex("00f00001"); // RFC 1950, of a mebibyte of zero bytes
    const QByteArray zlib = QByteArray::fromHex("00100000789c") + deflated + adler;
    QCOMPARE(qUncompress(zlib), QByteArray(1 << 20, '\0'));
}

QTEST_GUILESS_MAIN(TestFaultVolume)
#include "tst_faultvolume.moc"
