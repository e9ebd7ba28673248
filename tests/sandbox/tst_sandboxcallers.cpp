// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

/// What the sandbox has for lists: many customers, and a limit of requests a second.
class TestSandboxCallers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void callersAreManyAndAnswer_data();
    void callersAreManyAndAnswer();
    void whatComesTooOftenIsRefused();

private:
    void pass(double seconds) { m_now = m_now.addMSecs(qint64(seconds * 1000)); }

    QDateTime m_now;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Client> m_client;
};

void TestSandboxCallers::init()
{
    m_now = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
    m_server = std::make_unique<SandboxServer>(SandboxServer::Credential{u"SK"_s, u"s"_s}, [this] { return m_now; });
    QCOMPARE(m_server->listen().value_or(QString()), QString());
    m_client = std::make_unique<Client>(m_server->url(), u"SK"_s, u"s"_s);
}

void TestSandboxCallers::callersAreManyAndAnswer_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("end");

    QTest::newRow("the first approves") << u"caller-1"_s << 201 << u"approved"_s;
    QTest::newRow("the last approves") << u"caller-9999"_s << 201 << u"approved"_s;
    QTest::newRow("the third denies") << u"caller-113"_s << 201 << u"denied"_s;
    QTest::newRow("the fifth does nothing") << u"caller-5"_s << 201 << u"pending"_s;
    QTest::newRow("the eighth's device takes no push") << u"caller-208"_s << 400 << u"pending"_s;
}

void TestSandboxCallers::callersAreManyAndAnswer()
{
    QFETCH(const QString, identity);
    QFETCH(const int, http);
    QFETCH(const QString, end);

    const QByteArray path = customerPath(identity, "/Challenges/") + fixedSid(u"YC"_s, identity).toLatin1();
    QCOMPARE(m_client->get(path).body[u"status"_s].toString(), u"pending"_s);
    QCOMPARE(m_client->post(path + "/Notifications").status, http);
    pass(3);
    QCOMPARE(m_client->get(path).body[u"status"_s].toString(), end);
    for (const auto &other : {u"caller-0"_s, u"caller-10000"_s, u"caller-x"_s, u"caller-1 "_s})
        QCOMPARE(m_client->get(customerPath(other, "/Challenges")).status, 404);
}

void TestSandboxCallers::whatComesTooOftenIsRefused()
{
    m_server->setLimit(2);
    const QByteArray path = customerPath(u"customer-approves"_s, "/Challenges");
    QCOMPARE(m_client->get(path).status, 200);
    QCOMPARE(m_client->get(path).status, 200);
    const Reply first = m_client->get(path);
    const Reply second = m_client->get(path);
    QCOMPARE(first.status, 429);
    QCOMPARE(first.body[u"code"_s].toInt(), 20429);
    QCOMPARE(first.header("Retry-After"), QByteArray("1"));
    QCOMPARE(second.header("Retry-After"), QByteArray("Sun, 01 Mar 2026 12:00:02 GMT"));
    pass(0.9);
    QCOMPARE(m_client->get(path).status, 429);
    pass(0.1);
    QCOMPARE(m_client->get(path).status, 200); // what was refused did not count
}

QTEST_GUILESS_MAIN(TestSandboxCallers)
#include "tst_sandboxcallers.moc"
