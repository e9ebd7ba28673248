// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// What becomes of a slot that was granted.
class TestTeamSettle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesBack_data();
    void givesBack();
    void refusesWhatTwilioCallsSpent();
    void answersARepeatAsBefore();
    void refusesAnotherSendWithTheSameUid();
    void settlesOnce();
    void letsOnlyTheClaimerSettle();

private:
    static QJsonObject claim(TeamDatabase &by, const QJsonObject &what)
    {
        return by.call(TeamFunction::Claim, what).value();
    }
    QString nextIdentity() { return u"customer-%1"_s.arg(++m_count); }
    QString nextChallenge() { return challengeSid(++m_count); }

    TeamHome m_home;
    std::unique_ptr<TeamDatabase> m_ada;
    std::unique_ptr<TeamDatabase> m_ben;
    int m_count = 0;
};

void TestTeamSettle::initTestCase()
{
    m_ada = m_home.agent(u"ada"_s);
    m_ben = m_home.agent(u"ben"_s);
}

void TestTeamSettle::givesBack_data()
{
    QTest::addColumn<bool>("isBack");
    QTest::newRow("NotSent") << true;
    QTest::newRow("Rejected") << true;
    QTest::newRow("Accepted") << false;
    QTest::newRow("Unknown") << false;
}

void TestTeamSettle::givesBack()
{
    QFETCH(const bool, isBack);
    const QString challenge = nextChallenge();
    const QString identity = nextIdentity();
    QJsonObject last;
    for (int i = 0; i < 3; ++i) {
        last = claimOf(identity, challenge);
        QCOMPARE(claim(*m_ada, last)[u"granted"], QJsonValue(true));
    }
    const auto settled = m_ada->call(
        TeamFunction::Settle, {{u"uid"_s, last[u"uid"]}, {u"outcome"_s, QString::fromLatin1(QTest::currentDataTag())}});
    QCOMPARE(settled.value()[u"settled"], QJsonValue(true));
    const QJsonObject fourth = claim(*m_ben, claimOf(identity, challenge));
    QCOMPARE(fourth[u"granted"], QJsonValue(isBack));
    QCOMPARE(fourth[u"used"].toInt(), 3);
}

void TestTeamSettle::refusesWhatTwilioCallsSpent()
{
    const QString challenge = nextChallenge();
    const QJsonObject first = claimOf(u"i"_s, challenge);
    QCOMPARE(claim(*m_ada, first)[u"granted"], QJsonValue(true));
    QVERIFY(
        m_ada
            ->call(TeamFunction::Settle, {{u"uid"_s, first[u"uid"]}, {u"outcome"_s, u"Rejected"_s}, {u"spent"_s, true}})
            .ok());
    QCOMPARE(claim(*m_ben, claimOf(u"i"_s, challenge))[u"rule"].toString(), u"Spent"_s);
}

void TestTeamSettle::answersARepeatAsBefore()
{
    const QString challenge = nextChallenge();
    const QString identity = nextIdentity();
    const QJsonObject first = claimOf(identity, challenge, {{u"cool_down_s"_s, 60}});
    const QJsonObject granted = claim(*m_ada, first);
    QCOMPARE(claim(*m_ada, claimOf(identity, challenge))[u"used"].toInt(), 2);
    const QJsonObject again = claim(*m_ada, first);
    QCOMPARE(again[u"granted"], QJsonValue(true));
    QCOMPARE(again[u"slot"], granted[u"slot"]);
    QCOMPARE(again[u"used"].toInt(), 1);
    QCOMPARE(m_home.sql(u"SELECT count(*) FROM renotify_v1.slot WHERE challenge_sid = '%1'"_s.arg(challenge)), u"2"_s);
    // Whoever gave the slot back has it no more.
    QVERIFY(m_ada->call(TeamFunction::Settle, {{u"uid"_s, first[u"uid"]}, {u"outcome"_s, u"NotSent"_s}}).ok());
    QCOMPARE(claim(*m_ada, first)[u"rule"].toString(), u"Settled"_s);
}

void TestTeamSettle::refusesAnotherSendWithTheSameUid()
{
    const QJsonObject first = claimOf(u"i"_s, nextChallenge());
    QCOMPARE(claim(*m_ada, first)[u"granted"], QJsonValue(true));
    QJsonObject other = first;
    other[u"challenge_sid"_s] = nextChallenge();
    QCOMPARE(m_ada->call(TeamFunction::Claim, other).error().kind, TeamFault::Kind::NotAllowed);
    QCOMPARE(m_ben->call(TeamFunction::Claim, first).error().kind, TeamFault::Kind::NotAllowed);
}

void TestTeamSettle::settlesOnce()
{
    const QJsonObject first = claimOf(u"i"_s, nextChallenge());
    QCOMPARE(claim(*m_ada, first)[u"granted"], QJsonValue(true));
    const auto settle = [&](const QString &outcome) {
        return m_ada->call(TeamFunction::Settle, {{u"uid"_s, first[u"uid"]}, {u"outcome"_s, outcome}}).value();
    };
    QCOMPARE(settle(u"Unknown"_s)[u"settled"], QJsonValue(true));
    QCOMPARE(settle(u"Unknown"_s)[u"settled"], QJsonValue(true)); // a repeat
    const QJsonObject later = settle(u"NotSent"_s);
    QCOMPARE(later[u"settled"], QJsonValue(false));
    QCOMPARE(later[u"outcome"].toString(), u"Unknown"_s);
    const auto unknown =
        m_ada->call(TeamFunction::Settle, {{u"uid"_s, claimOf({}, {})[u"uid"]}, {u"outcome"_s, u"Accepted"_s}});
    QCOMPARE(unknown.value()[u"settled"], QJsonValue(false));
}

void TestTeamSettle::letsOnlyTheClaimerSettle()
{
    const QJsonObject first = claimOf(u"i"_s, nextChallenge());
    QCOMPARE(claim(*m_ada, first)[u"granted"], QJsonValue(true));
    const auto foreign = m_ben->call(TeamFunction::Settle, {{u"uid"_s, first[u"uid"]}, {u"outcome"_s, u"NotSent"_s}});
    QCOMPARE(foreign.error().kind, TeamFault::Kind::NotAllowed);
}

QTEST_GUILESS_MAIN(TestTeamSettle)
#include "tst_teamsettle.moc"
