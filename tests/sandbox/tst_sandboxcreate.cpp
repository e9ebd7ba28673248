// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

/// Making challenges and notifications: what is checked, and what the result is.
class TestSandboxCreate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createsChallenge();
    void createChallengeChecks_data();
    void createChallengeChecks();
    void createdChallengeLivesAsLongAsAsked_data();
    void createdChallengeLivesAsLongAsAsked();
    void ttl_data();
    void ttl();

private:
    const QDateTime m_now = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Client> m_client;
};

namespace {

const QString user = u"SK0123456789abcdef0123456789abcdef"_s;

QByteArray challengeForm(const QByteArray &rest = {})
{
    return "FactorSid=" + story(u"customer-ignores"_s).factorSid().toLatin1()
           + "&Details.Message=Sign+in+from+caf%C3%A9" + rest;
}

} // namespace

void TestSandboxCreate::init()
{
    m_server = std::make_unique<SandboxServer>(SandboxServer::Credential{user, u"s3cret"_s}, [this] { return m_now; });
    QCOMPARE(m_server->listen().value_or(QString()), QString());
    m_client = std::make_unique<Client>(m_server->url(), user, u"s3cret"_s);
}

void TestSandboxCreate::createsChallenge()
{
    const QByteArray path = customerPath(u"customer-ignores"_s, "/Challenges");
    const Reply made = m_client->post(
        path, challengeForm("&Details.Fields=%7B%22label%22%3A%22City%22%2C%22value%22%3A%22Bonn%22%7D"
                            "&Details.Fields=%7B%22label%22%3A%22IP%22%2C%22value%22%3A%221.2.3.4%22%7D"));
    QCOMPARE(made.status, 201);
    const QJsonValue details = made.body[u"details"_s];
    QCOMPARE(details[u"message"_s], u"Sign in from café"_s);
    QCOMPARE(details[u"fields"_s], QJsonArray({QJsonObject{{u"label"_s, u"City"_s}, {u"value"_s, u"Bonn"_s}},
                                               QJsonObject{{u"label"_s, u"IP"_s}, {u"value"_s, u"1.2.3.4"_s}}}));
    const Reply fetched = m_client->get(path + "/" + made.body[u"sid"_s].toString().toLatin1());
    QCOMPARE(fetched.body, made.body);
}

void TestSandboxCreate::createChallengeChecks_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("parameter");

    QTest::newRow("no factor") << "Details.Message=x"_ba << u"FactorSid"_s;
    QTest::newRow("another's factor") << "Details.Message=x&FactorSid="
                                             + story(u"customer-denies"_s).factorSid().toLatin1()
                                      << u"FactorSid"_s;
    QTest::newRow("no message") << "FactorSid=" + story(u"customer-ignores"_s).factorSid().toLatin1()
                                << u"Details.Message"_s;
    QTest::newRow("too long a message") << challengeForm().replace("Sign+in", QByteArray(257, 'x'))
                                        << u"Details.Message"_s;
    QTest::newRow("a date in words") << challengeForm("&ExpirationDate=tomorrow") << u"ExpirationDate"_s;
    QTest::newRow("a date gone by") << challengeForm("&ExpirationDate=2026-03-01T11:59:59Z") << u"ExpirationDate"_s;
    QTest::newRow("over an hour") << challengeForm("&ExpirationDate=2026-03-01T13:00:01Z") << u"ExpirationDate"_s;
    QTest::newRow("a field that is no JSON") << challengeForm("&Details.Fields=City") << u"Details.Fields"_s;
    QTest::newRow("a field without a value")
        << challengeForm("&Details.Fields=%7B%22label%22:%22a%22%7D") << u"Details.Fields"_s;
}

void TestSandboxCreate::createChallengeChecks()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, parameter);

    const Reply reply = m_client->post(customerPath(u"customer-ignores"_s, "/Challenges"), form);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), 60200);
    QCOMPARE(reply.body[u"message"_s], u"Invalid parameter: "_s + parameter);
}

void TestSandboxCreate::createdChallengeLivesAsLongAsAsked_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("expires");

    QTest::newRow("five minutes unless asked") << ""_ba << u"2026-03-01T12:05:00Z"_s;
    QTest::newRow("an hour at most") << "&ExpirationDate=2026-03-01T13:00:00Z"_ba << u"2026-03-01T13:00:00Z"_s;
    QTest::newRow("with an offset") << "&ExpirationDate=2026-03-01T13:10:00%2B01:00"_ba << u"2026-03-01T12:10:00Z"_s;
    QTest::newRow("UTC without a zone") << "&ExpirationDate=2026-03-01T12:10:00"_ba << u"2026-03-01T12:10:00Z"_s;
    QTest::newRow("with milliseconds") << "&ExpirationDate=2026-03-01T12:10:00.000Z"_ba << u"2026-03-01T12:10:00Z"_s;
}

void TestSandboxCreate::createdChallengeLivesAsLongAsAsked()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, expires);

    const Reply reply = m_client->post(customerPath(u"customer-ignores"_s, "/Challenges"), challengeForm(form));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.body[u"expiration_date"_s].toString(), expires);
}

void TestSandboxCreate::ttl_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("ttl"); // -1: refused

    QTest::newRow("none means 300") << ""_ba << 300;
    QTest::newRow("0") << "Ttl=0"_ba << 0;
    QTest::newRow("120") << "Ttl=120"_ba << 120;
    QTest::newRow("300") << "Ttl=300"_ba << 300;
    QTest::newRow("301 is too long") << "Ttl=301"_ba << -1;
    QTest::newRow("less than 0") << "Ttl=-1"_ba << -1;
    QTest::newRow("empty is no integer") << "Ttl="_ba << -1; // seen to fail when an empty value counted as no value
    QTest::newRow("a fraction is no integer") << "Ttl=1.5"_ba << -1;
    QTest::newRow("a word is no integer") << "Ttl=long"_ba << -1;
}

void TestSandboxCreate::ttl()
{
    QFETCH(QByteArray, form);
    QFETCH(int, ttl);

    const Reply reply = m_client->post(standingPath(u"customer-ignores"_s, "/Notifications"), form);
    if (ttl < 0) {
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), 60200);
        QCOMPARE(reply.body[u"message"_s], u"Invalid parameter: Ttl"_s);
    } else {
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.body.size(), 9);
        QCOMPARE(reply.body[u"ttl"_s], ttl);
    }
}

QTEST_GUILESS_MAIN(TestSandboxCreate)
#include "tst_sandboxcreate.moc"
