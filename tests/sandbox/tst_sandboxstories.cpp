// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

/// What happens after a notification, customer by customer, and to a challenge as time passes.
class TestSandboxStories : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstNotification_data();
    void firstNotification();
    void customerAnswers_data();
    void customerAnswers();
    void threePerChallenge();
    void refusedOnesAreNotCounted();
    void answeredAndExpiredTakeNoMore();
    void standingChallengeBeginsAnewHalfAMinuteAfterItsEnd_data();
    void standingChallengeBeginsAnewHalfAMinuteAfterItsEnd();
    void standingChallengeBeginsAnewWithANotification();
    void standingChallengeExpires();
    void createdChallengeStaysEnded();
    void expiryComesBeforeALateAnswer();
    void throttledIsNotProcessed();
    void lostAnswerIsCounted();
    void slowAnswerHoldsUpNobody();

private:
    Reply notify(const QString &identity) { return m_client->post(standingPath(identity, "/Notifications")); }
    QJsonObject standing(const QString &identity) { return m_client->get(standingPath(identity)).body; }
    QString status(const QString &identity) { return standing(identity)[u"status"_s].toString(); }
    QByteArray createdPath(const QString &identity, const QByteArray &form = {});
    void pass(double seconds) { m_now = m_now.addMSecs(qint64(seconds * 1000)); }

    QDateTime m_now;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Client> m_client;
};

void TestSandboxStories::init()
{
    m_now = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
    m_server = std::make_unique<SandboxServer>(SandboxServer::Credential{u"SK"_s, u"s"_s}, [this] { return m_now; });
    QCOMPARE(m_server->listen().value_or(QString()), QString());
    m_client = std::make_unique<Client>(m_server->url(), u"SK"_s, u"s"_s);
}

QByteArray TestSandboxStories::createdPath(const QString &identity, const QByteArray &form)
{
    const QByteArray list = customerPath(identity, "/Challenges");
    const Reply made =
        m_client->post(list, "Details.Message=x&FactorSid=" + story(identity).factorSid().toLatin1() + form);
    return list + "/" + made.body[u"sid"_s].toString().toLatin1();
}

void TestSandboxStories::firstNotification_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");

    QTest::newRow("customer-approves") << 201 << 0;
    QTest::newRow("customer-denies") << 201 << 0;
    QTest::newRow("customer-ignores") << 201 << 0;
    QTest::newRow("customer-spent") << 429 << 60309;
    QTest::newRow("customer-no-device") << 400 << 60307;
    QTest::newRow("customer-throttled") << 429 << 20429;
    QTest::newRow("customer-missing") << 404 << 20404;
    QTest::newRow("customer-nobody") << 404 << 20404;
}

void TestSandboxStories::firstNotification()
{
    QFETCH(int, status);
    QFETCH(int, code);
    const QString identity = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray path = identity == u"customer-nobody"_s
                                ? customerPath(identity, "/Challenges/YC00000000000000000000000000000000/Notifications")
                                : standingPath(identity, "/Notifications");

    const Reply reply = m_client->post(path);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.header("Retry-After"), code == 20429 ? "1" : "");
}

void TestSandboxStories::customerAnswers_data()
{
    QTest::addColumn<QString>("after2s");
    QTest::addColumn<QString>("after3s");
    QTest::addColumn<QString>("reason");

    QTest::newRow("customer-approves") << u"pending"_s << u"approved"_s << u"none"_s;
    QTest::newRow("customer-denies") << u"pending"_s << u"denied"_s << u"not_requested"_s;
    QTest::newRow("customer-ignores") << u"pending"_s << u"pending"_s << u"none"_s;
}

void TestSandboxStories::customerAnswers()
{
    QFETCH(QString, after2s);
    QFETCH(QString, after3s);
    QFETCH(QString, reason);
    const QString identity = QString::fromLatin1(QTest::currentDataTag());

    pass(10);
    QCOMPARE(status(identity), u"pending"_s); // nobody answers a push that they did not get
    QCOMPARE(notify(identity).status, 201);
    pass(2);
    QCOMPARE(status(identity), after2s);
    pass(1);
    const QJsonObject challenge = standing(identity);
    QCOMPARE(challenge[u"status"_s].toString(), after3s);
    QCOMPARE(challenge[u"responded_reason"_s].toString(), reason);
    if (after3s == u"pending"_s)
        QVERIFY(challenge[u"date_responded"_s].isNull());
    else
        QCOMPARE(challenge[u"date_responded"_s], u"2026-03-01T12:00:12Z"_s);
}

void TestSandboxStories::threePerChallenge()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(notify(u"customer-ignores"_s).status, 201);
    const Reply fourth = notify(u"customer-ignores"_s); // seen to fail without the limit
    QCOMPARE(fourth.status, 429);
    QCOMPARE(fourth.code(), 60309);
    QVERIFY(fourth.header("Retry-After").isEmpty());
    QCOMPARE(m_client->post(createdPath(u"customer-ignores"_s) + "/Notifications").status,
             201); // this challenge has three of its own
}

void TestSandboxStories::refusedOnesAreNotCounted()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_client->post(standingPath(u"customer-ignores"_s, "/Notifications"), "Ttl=").status, 400);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(notify(u"customer-ignores"_s).status, 201);
}

void TestSandboxStories::answeredAndExpiredTakeNoMore()
{
    const QByteArray approved = createdPath(u"customer-approves"_s);
    const QByteArray denied = createdPath(u"customer-denies"_s);
    const QByteArray expired = createdPath(u"customer-ignores"_s, "&ExpirationDate=2026-03-01T12:00:03Z");
    QCOMPARE(m_client->post(approved + "/Notifications").status, 201);
    QCOMPARE(m_client->post(denied + "/Notifications").status, 201);
    pass(3);
    for (const auto &[path, code] : {std::pair{approved, 60322}, {denied, 60322}, {expired, 60323}}) {
        const Reply reply = m_client->post(path + "/Notifications"); // seen to fail without the check
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.code(), code);
    }
}

void TestSandboxStories::standingChallengeBeginsAnewHalfAMinuteAfterItsEnd_data()
{
    QTest::addColumn<QString>("ended");

    QTest::newRow("customer-approves") << u"approved"_s;
    QTest::newRow("customer-denies") << u"denied"_s;
}

void TestSandboxStories::standingChallengeBeginsAnewHalfAMinuteAfterItsEnd()
{
    QFETCH(QString, ended);
    const QString identity = QString::fromLatin1(QTest::currentDataTag());

    QCOMPARE(notify(identity).status, 201);
    pass(2.5 + 29.9);
    QCOMPARE(status(identity),
             ended); // somebody who follows it can still see the end; seen to fail without the half minute
    pass(0.1);
    const QJsonObject renewed = standing(identity);
    QCOMPARE(renewed[u"status"_s], u"pending"_s);
    QCOMPARE(renewed[u"sid"_s], story(identity).challengeSid());
    QCOMPARE(renewed[u"date_created"_s], u"2026-03-01T12:00:32Z"_s);
    QCOMPARE(renewed[u"expiration_date"_s], u"2026-03-01T12:05:32Z"_s);
    QVERIFY(renewed[u"date_responded"_s].isNull());
    pass(60);
    QCOMPARE(status(identity), u"pending"_s);
}

void TestSandboxStories::standingChallengeBeginsAnewWithANotification()
{
    for (int round = 0; round < 5; ++round) { // each challenge has its own three; seen to fail otherwise
        QCOMPARE(notify(u"customer-approves"_s).status, 201);
        QCOMPARE(status(u"customer-approves"_s), u"pending"_s);
        pass(3);
        QCOMPARE(status(u"customer-approves"_s), u"approved"_s);
    }
}

void TestSandboxStories::standingChallengeExpires()
{
    pass(299);
    QCOMPARE(status(u"customer-ignores"_s), u"pending"_s);
    pass(1);
    QCOMPARE(status(u"customer-ignores"_s), u"expired"_s);
    pass(30);
    QCOMPARE(status(u"customer-ignores"_s), u"pending"_s);
    pass(301);
    QCOMPARE(notify(u"customer-ignores"_s).status, 201);
    pass(1000);
    QCOMPARE(notify(u"customer-spent"_s).code(), 60309); // spent again each time it starts afresh
}

void TestSandboxStories::createdChallengeStaysEnded()
{
    const QByteArray path = createdPath(u"customer-approves"_s);
    m_client->post(path + "/Notifications");
    pass(24 * 60 * 60);
    QCOMPARE(m_client->get(path).body[u"status"_s], u"approved"_s);
    QCOMPARE(m_client->post(path + "/Notifications").code(), 60322);
}

void TestSandboxStories::expiryComesBeforeALateAnswer()
{
    const QByteArray path = createdPath(u"customer-approves"_s, "&ExpirationDate=2026-03-01T12:00:02Z");
    QCOMPARE(m_client->post(path + "/Notifications").status, 201);
    pass(10);
    QCOMPARE(m_client->get(path).body[u"status"_s], u"expired"_s);
}

void TestSandboxStories::throttledIsNotProcessed()
{
    for (int i = 0; i < 5; ++i) // 20429 each time: nothing is counted, otherwise the fourth would be 60309
        QCOMPARE(notify(u"customer-throttled"_s).code(), 20429);
    QCOMPARE(status(u"customer-throttled"_s), u"pending"_s);
}

void TestSandboxStories::lostAnswerIsCounted()
{
    const QByteArray path = standingPath(u"customer-drops"_s, "/Notifications");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_client->rawPost(path, "Ttl=60"),
                 "");                                    // not even a status line; seen to fail with an answer
    QCOMPARE(notify(u"customer-drops"_s).code(), 60309); // each of the three was counted
    QCOMPARE(status(u"customer-drops"_s), u"pending"_s); // looking at the challenge works
}

void TestSandboxStories::slowAnswerHoldsUpNobody()
{
    QElapsedTimer timer;
    timer.start();
    const auto inFlight = [this] { return m_client->get("/v2/Services").header("Twilio-Concurrent-Requests"); };
    Client::Pending slow = m_client->begin("POST", standingPath(u"customer-slow"_s, "/Notifications"));
    Client::Pending abandoned = m_client->begin("POST", standingPath(u"customer-slow"_s, "/Notifications"));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_client->get("/v2/Services").status, 200);
    QVERIFY(!slow->isFinished()); // seen to fail with a sleep in the handler
    QTRY_COMPARE(inFlight(), "3");
    abandoned->abort(); // its answer is due when the client is gone
    const Reply reply = Client::finished(std::move(slow));
    QCOMPARE(reply.status, 201);
    QVERIFY(timer.elapsed() >= 4500); // Qt's coarse timer may fire 5 % too early
    QTRY_COMPARE(inFlight(), "1");
    QCOMPARE(notify(u"customer-ignores"_s).status, 201);
}

QTEST_GUILESS_MAIN(TestSandboxStories)
#include "tst_sandboxstories.moc"
