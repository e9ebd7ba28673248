// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/serviceclock.h"

#include "domain/sendpolicy.h"

#include <QTest>

#include <time.h>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A computer whose clock is `ahead` of the service's, with a steady clock that started at some time.
struct Desk
{
    Steady steady = 5000s;
    std::chrono::seconds ahead{0};
    QDateTime theirs{QDate(2026, 3, 8), QTime(2, 30), Qt::UTC};
    ServiceClock clock = {};

    QDateTime wall() const { return theirs.addSecs(ahead.count()); }
    void pass(Steady time)
    {
        steady += time;
        theirs = theirs.addMSecs(time.count());
    }
    /// Looks once; the answer was made `old` ago.
    void look(Steady took = 100ms, Steady old = 0s, ServiceClock::Answer kind = ServiceClock::Answer::MayBeStored)
    {
        const Steady asked = steady;
        pass(took / 2);
        const qint64 made = theirs.addMSecs(-old.count()).toSecsSinceEpoch();
        pass(took - took / 2);
        clock.learn(QDateTime::fromSecsSinceEpoch(made, Qt::UTC), {asked, steady}, kind, wall());
    }
    /// How wrong we are about the service's time.
    Steady error() const
    {
        const auto at = clock.at(wall(), steady);
        return at ? Steady(theirs.msecsTo(*at)) : Steady(24h);
    }
};

Challenge pendingFor(const Desk &desk, std::chrono::seconds life)
{
    return {.sid = *ChallengeSid::parse(QString(u"YC"_s + QString(32, u'a'))),
            .factor = {},
            .status = ChallengeStatus::Pending,
            .respondedReason = {},
            .message = {},
            .createdAt = desk.theirs.addSecs(-10),
            .respondedAt = {},
            .expiresAt = desk.theirs.addSecs(life.count()),
            .clock = desk.clock};
}

} // namespace

/// What a service's answers tell about its clock, and what follows for the times that are shown.
class TestServiceClock : public QObject
{
    Q_OBJECT

private slots:
    void ourClockIsTakenWhileItCanBeRight();
    void aClockThatDiffersIsLearnt_data();
    void aClockThatDiffersIsLearnt();
    void anOldAnswerMovesNothing();
    void anAgedAnswerTellsTheTimeToo();
    void aSlowAnswerSaysNoMoreThanItKnows();
    void settingOurClockChangesNothing();
    void withoutADateTheChallengeItselfIsEnough();
    void whatIsConcludedEndsButIsNotSaid();
    void aLaterPendingIsBelieved();
    void timesAreTheServicesInEveryZone_data();
    void timesAreTheServicesInEveryZone();
};

void TestServiceClock::ourClockIsTakenWhileItCanBeRight()
{
    Desk desk;
    QCOMPARE(desk.error(), 0ms); // nothing is known yet
    for (int i = 0; i < 50; ++i) {
        desk.look();
        desk.pass(1370ms);
        QCOMPARE(desk.error(), 0ms);
        QCOMPARE(desk.clock.ahead(desk.wall(), desk.steady), 0s);
    }
}

void TestServiceClock::aClockThatDiffersIsLearnt_data()
{
    QTest::addColumn<int>("ahead"); // in seconds
    for (const int ahead : {7 * 60, -7 * 60, 3600, -3600, 75, -30, 86400 * 400, 20})
        QTest::addRow("ours is %d s ahead", ahead) << ahead;
}

void TestServiceClock::aClockThatDiffersIsLearnt()
{
    QFETCH(int, ahead);
    Desk desk;
    desk.ahead = std::chrono::seconds(ahead);
    desk.look();
    QCOMPARE(desk.clock.isDoubtful(), ahead > 60); // it may be an old answer
    desk.pass(1500ms);
    desk.look();
    QVERIFY(!desk.clock.isDoubtful());
    QVERIFY2(std::chrono::abs(desk.error()) <= 1100ms, qPrintable(QString::number(desk.error().count())));
    QVERIFY(std::chrono::abs(desk.clock.ahead(desk.wall(), desk.steady) - desk.ahead) <= 1s);
    const QDateTime theirs(QDate(2026, 3, 8), QTime(2, 33), Qt::UTC);
    const qint64 off = desk.clock.ours(theirs, desk.wall(), desk.steady).secsTo(theirs.addSecs(ahead));
    QVERIFY(std::abs(off) <= 1);
}

// The answer is nine minutes old, and nothing says so: "10:56 left" was shown instead of 1:56.
void TestServiceClock::anOldAnswerMovesNothing()
{
    Desk desk;
    for (int i = 0; i < 5; ++i) { // the same stored answer again and again
        desk.clock.learn(QDateTime(QDate(2026, 3, 8), QTime(2, 21), Qt::UTC), {desk.steady, desk.steady + 50ms},
                         ServiceClock::Answer::MayBeStored, desk.wall());
        desk.pass(2s);
        QCOMPARE(desk.error(), 0ms);
    }
    Desk turns; // old and fresh answers alternate
    turns.ahead = -4min;
    for (int i = 0; i < 6; ++i) {
        turns.look();
        turns.look(100ms, 9min);
        QVERIFY(std::chrono::abs(turns.error()) <= 1100ms);
    }
    Desk sent; // an answer to something that creates is never an old one
    sent.ahead = 10min;
    sent.look(100ms, 0s, ServiceClock::Answer::Fresh);
    QVERIFY(std::chrono::abs(sent.error()) <= 1100ms);
}

// Only answers that a cache kept, and that say for how long: the wrong clock was never noticed.
void TestServiceClock::anAgedAnswerTellsTheTimeToo()
{
    for (const auto wrong : {-2h, 7h}) {
        Desk desk;
        desk.ahead = wrong;
        for (int i = 0; i < 4; ++i) {
            const qint64 age = 61 + 13 * i; // both the date and the age are rounded down
            desk.pass(1370ms);
            const QDateTime made = desk.theirs.addMSecs(-age * 1000 - 400);
            desk.clock.learn(QDateTime::fromSecsSinceEpoch(made.toSecsSinceEpoch() + age, Qt::UTC),
                             {desk.steady, desk.steady + 50ms}, ServiceClock::Answer::Aged, desk.wall());
        }
        QVERIFY2(std::chrono::abs(desk.error()) <= 2s, qPrintable(QString::number(desk.error().count())));
    }
    Desk right; // and they move nothing where the clock is right
    right.clock.learn(right.theirs.addMSecs(-1400), {right.steady, right.steady + 50ms}, ServiceClock::Answer::Aged,
                      right.wall());
    QCOMPARE(right.error(), 0ms);
}

void TestServiceClock::aSlowAnswerSaysNoMoreThanItKnows()
{
    Desk desk;
    const Steady asked = desk.steady;
    const QDateTime made = desk.theirs;
    desk.pass(20s);
    desk.clock.learn(made, {asked, desk.steady}, ServiceClock::Answer::MayBeStored, desk.wall());
    QCOMPARE(desk.error(), 0ms); // 20 s too much were shown
}

void TestServiceClock::settingOurClockChangesNothing()
{
    for (const auto wrong : {6min, -6min, 60min, -60min}) {
        Desk desk;
        desk.look();
        Challenge challenge = pendingFor(desk, 300s);
        desk.ahead = wrong;
        desk.pass(100s);
        QCOMPARE(endOf(challenge, desk.wall(), desk.steady), std::nullopt);
        const auto left = lifeLeft(challenge, desk.wall(), desk.steady);
        QVERIFY(left && std::chrono::abs(*left - 200s) <= 1200ms);
        desk.pass(202s);
        QVERIFY(endOf(challenge, desk.wall(), desk.steady));
        desk.ahead = 0s; // corrected without another look
        desk.pass(-150s);
        QCOMPARE(lifeLeft(challenge, desk.wall(), desk.steady), Steady(148s));
    }
}

// The service's answers carry no date, and our clock is 6 minutes ahead.
void TestServiceClock::withoutADateTheChallengeItselfIsEnough()
{
    for (const auto wrong : {6min, -6min}) {
        Desk desk;
        desk.ahead = wrong;
        Challenge challenge = pendingFor(desk, 290s);
        challenge.clock.bound(challenge.createdAt, *challenge.expiresAt, {desk.steady, desk.steady});
        desk.pass(200s);
        QCOMPARE(endOf(challenge, desk.wall(), desk.steady), std::nullopt);
        QCOMPARE(lifeLeft(challenge, desk.wall(), desk.steady), std::nullopt); // not known
        desk.ahead = 0s;
        QCOMPARE(lifeLeft(challenge, desk.wall(), desk.steady), Steady(90s));
        desk.ahead = wrong;
        desk.pass(101s); // it cannot have lived longer than this
        QVERIFY(endOf(challenge, desk.wall(), desk.steady));
    }
}

void TestServiceClock::whatIsConcludedEndsButIsNotSaid()
{
    Desk desk;
    Challenge challenge = pendingFor(desk, 300s);
    desk.pass(301s);
    QCOMPARE(endOf(challenge, desk.wall(), desk.steady)->status, ChallengeStatus::Expired);
    QCOMPARE(endSaid(challenge, desk.wall(), desk.steady), std::nullopt);
    challenge.status = ChallengeStatus::Expired;
    QCOMPARE(endSaid(challenge, desk.wall(), desk.steady)->at, challenge.expiresAt);
}

// Journals of the first version contain such ends.
void TestServiceClock::aLaterPendingIsBelieved()
{
    Desk desk;
    SendCase known{.now = desk.wall()};
    known.facts.end = ChallengeEnd{ChallengeStatus::Expired, {}, {}, desk.wall()};
    QCOMPARE(judgeSend(known).kind, SendVerdict::Kind::Expired);
    known.challenge = pendingFor(desk, 300s);
    QCOMPARE(judgeSend(known).kind, SendVerdict::Kind::Allowed);
    known.facts.end->status = ChallengeStatus::Denied; // an answer stays
    QCOMPARE(judgeSend(known).kind, SendVerdict::Kind::Denied);
}

void TestServiceClock::timesAreTheServicesInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Asia/Kolkata", "America/New_York", "Pacific/Auckland", "Europe/Berlin"})
        QTest::newRow(zone) << QByteArray(zone);
}

// 02:30 on the 8th of March does not exist in New York. None of these times is local.
void TestServiceClock::timesAreTheServicesInEveryZone()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    const QDateTime expected(QDate(2026, 3, 8), QTime(2, 30), Qt::UTC);
    for (const QString &text : {u"2026-03-08T02:30:00"_s, u"2026-03-08T02:30:00Z"_s, u"2026-03-08T02:30:00.000"_s,
                                u"2026-03-08T03:30:00+01:00"_s, u"2026-03-07T21:30:00-0500"_s})
        QCOMPARE(serviceTime(text), expected);
    for (const QString &text : {QString(), u"tomorrow"_s, u"2026-03-08"_s, u"02:30:00"_s})
        QCOMPARE(serviceTime(text), std::nullopt);
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

QTEST_GUILESS_MAIN(TestServiceClock)
#include "tst_serviceclock.moc"
