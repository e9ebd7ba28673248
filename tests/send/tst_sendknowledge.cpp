// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/challengedesk.h"
#include "sendstage.h"

#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

constexpr auto coolDown = 30s;

/// A program with two clocks: a steady one, and a wall clock that anybody may set.
struct Scene
{
    void pass(std::chrono::seconds time)
    {
        counted += time;
        wall = wall.addSecs(time.count());
    }
    SendFacts facts() { return knowledge.corrected(query, journal, wall); }
    std::optional<int> wait() ///< in seconds; empty: it may be sent
    {
        const SendVerdict verdict = judgeSend({.facts = facts(), .coolDown = coolDown, .now = wall});
        if (verdict.kind == SendVerdict::Kind::Allowed)
            return std::nullopt;
        return int(wall.secsTo(*verdict.until));
    }
    /// As the journal has it, unless somebody removes the row.
    void send(Outcome::Value outcome = Outcome::Accepted)
    {
        if (knowledge.letGo(query, {++row, wall, {}}, {}))
            qFatal("It may not leave");
        knowledge.ended(query, row, outcome);
        if (outcome == Outcome::Accepted || outcome == Outcome::Unknown) {
            journal.lastSend = wall;
            journal.lastMayHaveFailed = outcome == Outcome::Unknown;
        }
    }

    std::chrono::milliseconds counted = 1h;
    QDateTime wall{QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC};
    SendKnowledge knowledge{[this] { return counted; }};
    const SendOrder order = orderThrough(accountAt(QUrl(u"https://verify.example"_s)));
    ChallengeQuery query{order.account, {order.request.service, order.request.identity}, order.request.challenge};
    SendFacts journal{};
    qint64 row = 0;
};

} // namespace

/// When the last send to each customer was, whatever happens to clocks and rows; and what was read.
class TestSendKnowledge : public QObject
{
    Q_OBJECT

private slots:
    void aRowOfTheFutureIsWaitedForOnce();
    void aClockThatIsSetChangesNoCoolDown_data();
    void aClockThatIsSetChangesNoCoolDown();
    void aRemovedRowChangesNoCoolDown();
    void anotherProgramsSendCountsAsItStandsInTheJournal();
    void whatBroughtNoPushIsForgotten_data();
    void whatBroughtNoPushIsForgotten();
    void whatMayHaveFailedIsNotCalledAPush();
    void anAnswerStaysWhateverComesLate();
    void aCopiedAccountReachesTheSameCustomer();
};

// The bug T9.
void TestSendKnowledge::aRowOfTheFutureIsWaitedForOnce()
{
    Scene scene;
    scene.journal.lastSend = scene.wall.addDays(400);
    QCOMPARE(scene.wait(), 30);
    scene.pass(20s);
    QCOMPARE(scene.wait(), 10);
    scene.pass(10s);
    QCOMPARE(scene.wait(), std::nullopt);
}

void TestSendKnowledge::aClockThatIsSetChangesNoCoolDown_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("set back") << -1;
    QTest::newRow("set forth") << 1;
    QTest::newRow("left alone") << 0;
}

void TestSendKnowledge::aClockThatIsSetChangesNoCoolDown()
{
    QFETCH(const int, hours);
    Scene scene;
    scene.send();
    scene.pass(10s);
    scene.wall = scene.wall.addSecs(hours * 3600);
    QCOMPARE(scene.wait(), 20);
    scene.pass(20s);
    QCOMPARE(scene.wait(), std::nullopt);
}

// The bug F2.
void TestSendKnowledge::aRemovedRowChangesNoCoolDown()
{
    Scene scene;
    scene.send();
    scene.journal = {};
    scene.pass(10s);
    QCOMPARE(scene.wait(), 20);
}

void TestSendKnowledge::anotherProgramsSendCountsAsItStandsInTheJournal()
{
    Scene scene;
    scene.send();
    scene.pass(40s);
    scene.journal.lastSend = scene.wall.addSecs(-5);
    QCOMPARE(scene.wait(), 25);
}

void TestSendKnowledge::whatBroughtNoPushIsForgotten_data()
{
    QTest::addColumn<Outcome::Value>("outcome");
    QTest::addColumn<bool>("counts");
    QTest::newRow("accepted: it counts") << Outcome::Accepted << true;
    QTest::newRow("unknown: it counts") << Outcome::Unknown << true;
    QTest::newRow("rejected: it does not") << Outcome::Rejected << false;
    QTest::newRow("not sent: it does not") << Outcome::NotSent << false;
}

void TestSendKnowledge::whatBroughtNoPushIsForgotten()
{
    QFETCH(const Outcome::Value, outcome);
    QFETCH(const bool, counts);
    Scene scene;
    scene.send(outcome);
    QCOMPARE(scene.facts().lastSend.has_value(), counts);
}

void TestSendKnowledge::whatMayHaveFailedIsNotCalledAPush()
{
    Scene scene;
    scene.send(Outcome::Unknown);
    scene.journal = {}; // the journal knows nothing any more
    QVERIFY(scene.facts().lastMayHaveFailed);
    scene.pass(60s);
    scene.send();
    QVERIFY(!scene.facts().lastMayHaveFailed);
}

void TestSendKnowledge::anAnswerStaysWhateverComesLate()
{
    Scene scene;
    Challenge challenge{.sid = scene.query.challenge,
                        .factor = {},
                        .status = ChallengeStatus::Denied,
                        .respondedReason = {},
                        .message = {},
                        .createdAt = scene.wall,
                        .respondedAt = {},
                        .expiresAt = {}};
    scene.knowledge.read(scene.query, challenge);
    challenge.status = ChallengeStatus::Pending;
    scene.knowledge.read(scene.query, challenge);
    scene.knowledge.mayNotLook(scene.query);
    QCOMPARE(scene.knowledge.about(scene.query).challenge->status, ChallengeStatus::Denied);
    challenge.createdAt = scene.wall.addSecs(60); // the sandbox starts a new challenge under the same SID
    scene.knowledge.read(scene.query, challenge);
    QCOMPARE(scene.knowledge.about(scene.query).challenge->status, ChallengeStatus::Pending);
}

// The bug F2.
void TestSendKnowledge::aCopiedAccountReachesTheSameCustomer()
{
    Scene scene;
    scene.send();
    scene.journal = {};
    scene.query.account.id = u"a copy"_s;
    QCOMPARE(scene.wait(), 30);
    scene.query.account.host = std::get<ServiceHost>(ServiceHost::baseUrl(u"https://elsewhere.example"_s));
    QCOMPARE(scene.wait(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestSendKnowledge)
#include "tst_sendknowledge.moc"
