// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

/// Every route: what it answers, and how it refuses.
class TestSandboxRoutes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void resources_data();
    void resources();
    void refusals_data();
    void refusals();
    void wrongMethodSaysWhatIsAllowed();
    void credentials_data();
    void credentials();
    void accountSidInAnswers();
    void responseHeaders();
    void identityIsOneSegment();

private:
    const QDateTime m_now = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Client> m_client;
};

namespace {

const QString user = u"SK0123456789abcdef0123456789abcdef"_s;
const QByteArray service = "/v2/Services/" + serviceSid().toLatin1();
const QByteArray other = "00000000000000000000000000000000";

} // namespace

void TestSandboxRoutes::init()
{
    m_server = std::make_unique<SandboxServer>(SandboxServer::Credential{user, u"s3cret"_s}, [this] { return m_now; });
    QCOMPARE(m_server->listen().value_or(QString()), QString());
    m_client = std::make_unique<Client>(m_server->url(), user, u"s3cret"_s);
}

void TestSandboxRoutes::resources_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");

    const Story &ignores = story(u"customer-ignores"_s);
    const QByteArray factor = "/Factors/" + ignores.factorSid().toLatin1();
    QTest::newRow("the service") << service << u"friendly_name"_s << u"Sandbox sign-in"_s;
    QTest::newRow("an entity") << customerPath(ignores.identity) << u"sid"_s << ignores.entitySid();
    QTest::newRow("a factor") << customerPath(ignores.identity, factor) << u"friendly_name"_s << ignores.device;
    QTest::newRow("a challenge") << standingPath(ignores.identity) << u"sid"_s << ignores.challengeSid();
    QTest::newRow("a challenge is pending") << standingPath(ignores.identity) << u"status"_s << u"pending"_s;
    QTest::newRow("a challenge is new") << standingPath(ignores.identity) << u"date_created"_s
                                        << u"2026-03-01T12:00:00Z"_s;
    QTest::newRow("a challenge lives five minutes")
        << standingPath(ignores.identity) << u"expiration_date"_s << u"2026-03-01T12:05:00Z"_s;
}

void TestSandboxRoutes::resources()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, field);
    QFETCH(QString, value);

    const Reply reply = m_client->get(path);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body[field].toString(), value);
}

void TestSandboxRoutes::refusals_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");

    const QByteArray known = customerPath(u"customer-ignores"_s);
    const QByteArray elsewhere = "/v2/Services/VA" + other + "/Entities/customer-ignores";
    QTest::newRow("no such place") << "GET"_ba
                                   << "/v3/Services"_ba << 404 << 20404;
    QTest::newRow("the root") << "GET"_ba
                              << "/"_ba << 404 << 20404;
    QTest::newRow("a trailing slash") << "GET"_ba
                                      << "/v2/Services/"_ba << 404 << 20404;
    QTest::newRow("no such service") << "GET"_ba
                                     << "/v2/Services/VA" + other << 404 << 20404;
    QTest::newRow("no such entity") << "GET"_ba << customerPath(u"customer-unheard-of"_s) << 404 << 20404;
    QTest::newRow("an entity of another service") << "GET"_ba << elsewhere << 404 << 20404;
    QTest::newRow("no such factor") << "GET"_ba << known + "/Factors/YF" + other << 404 << 20404;
    QTest::newRow("no such challenge") << "GET"_ba << known + "/Challenges/YC" + other << 404 << 20404;
    QTest::newRow("another's challenge") << "GET"_ba
                                         << known + "/Challenges/"
                                                + story(u"customer-denies"_s).challengeSid().toLatin1()
                                         << 404 << 20404;
    QTest::newRow("a notification for no challenge")
        << "POST"_ba << known + "/Challenges/YC" + other + "/Notifications" << 404 << 20404;
    QTest::newRow("notifications cannot be listed")
        << "GET"_ba << standingPath(u"customer-ignores"_s, "/Notifications") << 405 << 20004;
    QTest::newRow("services cannot be made") << "POST"_ba
                                             << "/v2/Services"_ba << 405 << 20004;
    QTest::newRow("a factor cannot be deleted")
        << "DELETE"_ba << known + "/Factors/" + story(u"customer-ignores"_s).factorSid().toLatin1() << 405 << 20004;
}

void TestSandboxRoutes::refusals()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(int, code);

    const Reply reply = Client::finished(m_client->begin(verb, path));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.body[u"status"_s], status);
    QCOMPARE(reply.body[u"more_info"_s].toString(), u"https://www.twilio.com/docs/errors/%1"_s.arg(code));
    QVERIFY(!reply.body[u"message"_s].toString().isEmpty());
}

void TestSandboxRoutes::wrongMethodSaysWhatIsAllowed()
{
    const QByteArray path = customerPath(u"customer-ignores"_s, "/Challenges");
    QCOMPARE(Client::finished(m_client->begin("PUT", path)).header("Allow"), "GET, POST");
}

void TestSandboxRoutes::credentials_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");

    QTest::newRow("right") << "Basic " + (user + u":s3cret"_s).toLatin1().toBase64() << 200;
    QTest::newRow("right, in lower case") << "basic " + (user + u":s3cret"_s).toLatin1().toBase64() << 200;
    QTest::newRow("missing") << ""_ba << 401; // seen to fail without the check, like the next three
    QTest::newRow("wrong secret") << "Basic " + (user + u":secret"_s).toLatin1().toBase64() << 401;
    QTest::newRow("wrong user") << "Basic " + "SK:s3cret"_ba.toBase64() << 401;
    QTest::newRow("only the beginning") << "Basic " + (user + u":s3"_s).toLatin1().toBase64() << 401;
    QTest::newRow("another scheme") << "Bearer s3cret"_ba << 401;
    QTest::newRow("no base64") << "Basic :::"_ba << 401;
}

void TestSandboxRoutes::credentials()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);

    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_server->url().toString() + u"/v2/Services"_s));
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    const Reply reply = Client::finished(Client::Pending(network.get(request)));
    QCOMPARE(reply.status, status);
    if (status == 401) {
        QCOMPARE(reply.code(), 20003);
        QCOMPARE(reply.header("WWW-Authenticate"), "Basic realm=\"Twilio API\"");
    }
}

void TestSandboxRoutes::accountSidInAnswers()
{
    const QString account = u"AC0123456789abcdef0123456789abcdef"_s;
    SandboxServer server({account, u"s"_s});
    QCOMPARE(server.listen().value_or(QString()), QString());
    QCOMPARE(Client(server.url(), account, u"s"_s).get(service).body[u"account_sid"_s], account);
    QVERIFY(m_client->get(service).body[u"account_sid"_s].toString().startsWith(u"AC"_s)); // the user is an API key
}

void TestSandboxRoutes::responseHeaders()
{
    const Reply first = m_client->get(service);
    const Reply second = m_client->post(standingPath(u"customer-spent"_s, "/Notifications"));
    for (const Reply &reply : {first, second}) {
        QVERIFY(QRegularExpression(u"^RQ[0-9a-f]{32}$"_s)
                    .match(QString::fromLatin1(reply.header("Twilio-Request-Id")))
                    .hasMatch());
        QVERIFY(QRegularExpression(u"^[0-9]+\\.[0-9]{3}$"_s)
                    .match(QString::fromLatin1(reply.header("Twilio-Request-Duration")))
                    .hasMatch());
        QCOMPARE(reply.header("Twilio-Concurrent-Requests"), "1");
        QCOMPARE(reply.header("Content-Type"), "application/json; charset=utf-8");
    }
    QVERIFY(first.header("Twilio-Request-Id") != second.header("Twilio-Request-Id"));
}

void TestSandboxRoutes::identityIsOneSegment()
{
    // Seen to fail with the path decoded before it was split.
    const QString identity = u"customer ü/#50%+"_s;
    const QByteArray encoded = "customer%20%C3%BC%2F%2350%25%2B";
    QCOMPARE(customerPath(identity), service + "/Entities/" + encoded);
    QCOMPARE(m_client->get(customerPath(identity)).body[u"identity"_s], identity);
    const Reply sent = m_client->post(standingPath(identity, "/Notifications"), "Ttl=60");
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent.body[u"identity"_s], identity);
    const QString url = m_client->get(standingPath(identity)).body[u"url"_s].toString();
    QCOMPARE(url.toLatin1(), m_server->url().toEncoded() + standingPath(identity));
}

QTEST_GUILESS_MAIN(TestSandboxRoutes)
#include "tst_sandboxroutes.moc"
