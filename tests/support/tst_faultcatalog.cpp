// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultanswers.h"
#include "faultserver.h"
#include "tlsfixture.h"
#include "wireclient.h"

#include <QDeadlineTimer>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using End = WireClient::End;
using K = FaultKind;

/// Each fault does on the wire what its sentence says, to a client written without Qt's network. Seen to fail: with
/// armReset() emptied, the reset rows end in a FIN; with sayGoodbye() emptied, the closing rows have no goodbye over
/// TLS; with the placeholders not replaced, the redirect rows do not match.
class TestFaultCatalog : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasOneScriptAndOneRowHere();
    void afterTheRequest_data();
    void afterTheRequest();
    void beforeTheRequest_data();
    void beforeTheRequest();

private:
    TlsFixture m_tls;
};

namespace {

const QByteArray request = "POST /v2/Services/VA/Entities/some%20one/Challenges/YC/Notifications HTTP/1.1\r\n"
                           "Host: localhost\r\nContent-Length: 7\r\n\r\nTtl=300";

constexpr auto silence = 100ms; // after this, nothing more is expected
constexpr auto patience = 10s;  // for expected answers on a busy machine

struct Row
{
    K::Value kind;
    QByteArray pattern; ///< of everything that is received
    End end;
};

const QByteArray json = R"({"account_sid":.*"ttl":300})";

const QByteArray created = R"(HTTP/1\.1 201 Created\r\n)";
const QByteArray head = created + R"(([!-~ ]+\r\n)+\r\n)";

QByteArray length(int more)
{
    return R"(.*Content-Length: )" + QByteArray::number(notificationJson().size() + more) + R"(\r\n\r\n)";
}

QList<Row> answerRows()
{
    return {
        {K::Accepted, created + length(0) + json, End::Open},
        {K::AcceptedChunked, head + R"([0-9a-f]+\r\n\{.*\r\n[0-9a-f]+\r\n.*\}\r\n0\r\n\r\n)", End::Open},
        {K::AcceptedConnectionClose, created + R"(.*Connection: close\r\n.*)" + json, End::Fin},
        {K::ContinueThenAccepted, R"(HTTP/1\.1 100 Continue\r\n\r\n)" + head + json, End::Open},
        {K::ShortSilence, "", End::Fin},
        {K::CloseAfterAnswer, head + json, End::Fin},
        {K::ResetAfterAnswer, head + json, End::Reset},
        {K::CloseOnNextRequest, head + json, End::Open},
        {K::ResetOnNextRequest, head + json, End::Open},
        {K::Garbage, R"(\x{16}\x{04}.*)", End::Fin},
        {K::GarbageThenSilence, R"(\x{16}\x{04}.*)", End::Open},
        {K::LengthTooLong, created + length(9) + json, End::Fin},
        {K::LengthTooShort, created + length(-9) + json, End::Open},
        {K::LengthMissing, R"((?!.*Content-Length))" + head + json, End::Fin},
        {K::LengthMissingTruncated, R"((?!.*Content-Length))" + head + json, End::Fin},
        {K::LengthGarbled, created + R"(.*Content-Length: -x\r\n\r\n)" + json, End::Fin},
        {K::ChunkBroken, created + R"(.*chunked\r\n\r\nzz\r\n)" + json + R"(\r\n)", End::Open},
        {K::ChunkCut, created + R"(.*chunked\r\n\r\n[0-9a-f]+\r\n\{[^}]+)", End::Fin},
        {K::GzipBroken, created + R"(.*Content-Encoding: gzip\r\n)" + length(0) + json, End::Open},
        {K::AcceptedBrokenJson, head + R"(\{[^}]+)", End::Open},
        {K::AcceptedEmpty, created + R"(.*Content-Length: 0\r\n\r\n)", End::Open},
        {K::OkInsteadOfCreated, R"(HTTP/1\.1 200 OK\r\n)" + length(0) + json, End::Open},
        {K::UnauthorizedBasic, R"(HTTP/1\.1 401 .*WWW-Authenticate: Basic realm=.*"code":20003.*)", End::Open},
        {K::UnauthorizedDigest, R"(HTTP/1\.1 401 .*WWW-Authenticate: Digest .*nonce=.*"code":20003.*)", End::Open},
    };
}

QList<Row> cutRows()
{
    const auto kind = [](int first, int place) { return K::Value(first + place); };
    QList<Row> rows;
    for (const auto &[first, end] :
         {std::pair{K::CloseAfterHead, End::Fin}, {K::ResetAfterHead, End::Reset}, {K::SilenceAfterHead, End::Open}}) {
        rows << Row{kind(first, 0), "", end} << Row{kind(first, 1), "", end}
             << Row{kind(first, 2), R"(HTTP/1\.1 20)", end} << Row{kind(first, 3), created + R"((?!.*\r\n\r\n).+)", end}
             << Row{kind(first, 4), head + R"(\{[^}]+)", end};
    }
    return rows;
}

QList<Row> statusRows()
{
    const auto status = [](const char *number) { return QByteArray(R"(HTTP/1\.1 )") + number + " .*"; };
    const QByteArray path = R"(/v2/Services/VA/Entities/some%20one/Challenges/YC/Notifications\r\n.*)";
    const QByteArray otherPort = R"(://127\.0\.0\.1:(?!PORT/)\d+)" + path;
    const char *const redirects[] = {"301", "302", "303", "307", "308"};
    QList<Row> rows;
    for (int i = 0; i < 5; ++i) {
        rows << Row{K::Value(K::Moved301ToItself + i),
                    status(redirects[i]) + R"(Location: SCHEME://127\.0\.0\.1:PORT)" + path, End::Open}
             << Row{K::Value(K::Moved301Elsewhere + i), status(redirects[i]) + "Location: SCHEME" + otherPort,
                    End::Open}
             << Row{K::Value(K::Moved301ToHttp + i), status(redirects[i]) + "Location: http" + otherPort, End::Open};
    }
    const char *const failures[] = {"408", "429", "500", "503"};
    for (int i = 0; i < 4; ++i) {
        rows << Row{K::Value(K::Timeout408Json + 3 * i), status(failures[i]) + R"("code":20)" + failures[i] + ",.*",
                    End::Open}
             << Row{K::Value(K::Timeout408Empty + 3 * i), status(failures[i]) + R"(Content-Length: 0\r\n\r\n)",
                    End::Open}
             << Row{K::Value(K::Timeout408Html + 3 * i), status(failures[i]) + "text/html.*</html>", End::Open};
    }
    return rows;
}

QList<Row> rows()
{
    return answerRows() + cutRows() + statusRows();
}

const QList<K::Value> provenByTheServersTest{K::Refuse,      K::Tls11Only,      K::DripInStatusLine, K::DripInHeaders,
                                             K::DripInBody,  K::GzipBomb,       K::EndlessBody,      K::EndlessChunks,
                                             K::HugeHeaders, K::EndlessHeaders, K::InterimFlood,     K::EndlessInterim};

struct EarlyRow
{
    K::Value kind;
    QByteArray pattern;
    End end;
    bool needsTls = false;
};

// To a TLS client these come instead of a handshake, so there is no close_notify.
const QList<EarlyRow> earlyRows{
    {K::CloseOnAccept, "", End::Fin},
    {K::ResetOnAccept, "", End::Reset},
    {K::SilenceOnAccept, "", End::Open},
    {K::GarbageOnAccept, R"(\x{16}\x{04}.*)", End::Fin},
    {K::CloseInHandshake, R"(\x{16}\x{03}\x{03}.*)", End::Fin, true},
    {K::ResetInHandshake, R"(\x{16}\x{03}\x{03}.*)", End::Reset, true},
    {K::SilenceInHandshake, R"(\x{16}\x{03}\x{03}.*)", End::Open, true},
};

} // namespace

namespace {

bool matches(const QByteArray &received, QByteArray pattern, const QUrl &server)
{
    pattern.replace("SCHEME", server.scheme().toLatin1()).replace("PORT", QByteArray::number(server.port()));
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)),
                                        QRegularExpression::DotMatchesEverythingOption);
    return expression.match(QString::fromLatin1(received)).hasMatch();
}

/// Everything that the server says until it ends, or until it is silent after what `pattern` describes.
WireClient::Heard hear(WireClient &client, const QByteArray &pattern, End end, const QUrl &server)
{
    if (end != End::Open)
        return client.receive(patience);
    WireClient::Heard heard;
    for (const QDeadlineTimer late(patience); !matches(heard.bytes, pattern, server) && !late.hasExpired();)
        heard.bytes += client.receive(10ms).bytes;
    const WireClient::Heard more = client.receive(silence);
    return {heard.bytes + more.bytes, more.end};
}

} // namespace

void TestFaultCatalog::everyKindHasOneScriptAndOneRowHere()
{
    QList<int> kinds;
    const QMetaEnum all = QMetaEnum::fromType<K::Value>();
    for (int i = 0; i < all.keyCount(); ++i)
        kinds << all.value(i);

    QList<int> scripted;
    QSet<QByteArray> sentences;
    for (const FaultScript &script : faultScripts()) {
        scripted << script.kind;
        sentences << script.sentence;
    }
    QCOMPARE(scripted, kinds);
    QCOMPARE(sentences.size(), kinds.size());

    QList<int> proven(provenByTheServersTest.begin(), provenByTheServersTest.end());
    for (const Row &row : rows())
        proven << row.kind;
    for (const EarlyRow &row : earlyRows)
        proven << row.kind;
    std::ranges::sort(proven);
    QCOMPARE(proven, kinds);
}

void TestFaultCatalog::afterTheRequest_data()
{
    QTest::addColumn<K::Value>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<End>("end");
    for (const Row &row : rows()) {
        const QByteArray sentence = faultScript(row.kind).sentence;
        QTest::newRow("plain: " + sentence) << row.kind << false << row.pattern << row.end;
        const bool goodbye = row.end == End::Fin && row.kind != K::LengthMissingTruncated;
        QTest::newRow("TLS: " + sentence) << row.kind << true << row.pattern << (goodbye ? End::Goodbye : row.end);
    }
}

void TestFaultCatalog::afterTheRequest()
{
    QFETCH(const K::Value, kind);
    QFETCH(const bool, tls);
    QFETCH(const QByteArray, pattern);
    QFETCH(const End, end);
    const auto server = tls ? std::make_unique<FaultServer>(m_tls.good()) : std::make_unique<FaultServer>();
    server->setFault(kind);
    WireClient client(quint16(server->url().port()));
    QVERIFY(!tls || client.startTls());
    QVERIFY(client.send(request));

    const WireClient::Heard heard = hear(client, pattern, end, server->url());
    QVERIFY2(matches(heard.bytes, pattern, server->url()), heard.bytes.constData());
    QCOMPARE(heard.end, end);
    QTRY_COMPARE(server->postsRead(), 1);
    QTRY_COMPARE(server->requests().first().answered, end != End::Reset);
    QCOMPARE(server->requests().first().raw.left(4), QByteArray("POST"));
}

void TestFaultCatalog::beforeTheRequest_data()
{
    QTest::addColumn<K::Value>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<End>("end");
    for (const EarlyRow &row : earlyRows) {
        const QByteArray sentence = faultScript(row.kind).sentence;
        if (!row.needsTls)
            QTest::newRow("plain: " + sentence) << row.kind << false << row.pattern << row.end;
        QTest::newRow("TLS: " + sentence) << row.kind << true << row.pattern << row.end;
    }
}

void TestFaultCatalog::beforeTheRequest()
{
    QFETCH(const K::Value, kind);
    QFETCH(const bool, tls);
    QFETCH(const QByteArray, pattern);
    QFETCH(const End, end);
    const auto server = tls ? std::make_unique<FaultServer>(m_tls.good()) : std::make_unique<FaultServer>();
    server->setFault(kind);
    WireClient client(quint16(server->url().port()));
    QVERIFY(!tls || client.sendTlsHello());

    const WireClient::Heard heard = hear(client, pattern, end, server->url());
    QVERIFY2(matches(heard.bytes, pattern, server->url()), heard.bytes.toHex().constData());
    QCOMPARE(heard.end, end);
    QCOMPARE(server->requestsBegun(), 0);
    QCOMPARE(server->handshakes(), 0);
    QCOMPARE(server->connections(), 1);
}

QTEST_GUILESS_MAIN(TestFaultCatalog)
#include "tst_faultcatalog.moc"
