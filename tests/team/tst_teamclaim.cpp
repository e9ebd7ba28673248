// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// Who may send a push, over everybody's sends.
class TestTeamClaim : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void grantsThreeToAllTogether();
    void coolsDownForOthersToo();
    void coolsDownNoLongerThanSaid();
    void coolsDownWhenTheClockWasSetBack();
    void sendsInSpiteOfACoolDownOnly();
    void refusesAfterItsEnd_data();
    void refusesAfterItsEnd();
    void believesTheFirstEnd();
    void refusesNonsense_data();
    void refusesNonsense();
    void needsToSeeWhatOthersCommitted();
    void knowsCustomersApart();

private:
    QJsonObject claim(TeamDatabase &by, const QJsonObject &what);
    QString nextIdentity() { return u"customer-%1"_s.arg(++m_count); }
    QString nextChallenge() { return challengeSid(++m_count); }

    TeamHome m_home;
    std::unique_ptr<TeamDatabase> m_ada;
    std::unique_ptr<TeamDatabase> m_ben;
    int m_count = 0;
};

void TestTeamClaim::initTestCase()
{
    m_ada = m_home.agent(u"ada"_s);
    m_ben = m_home.agent(u"ben"_s);
}

QJsonObject TestTeamClaim::claim(TeamDatabase &by, const QJsonObject &what)
{
    const auto answer = by.call(TeamFunction::Claim, what);
    return answer ? answer.value() : QJsonObject{{u"fault"_s, answer.error().detail}};
}

void TestTeamClaim::grantsThreeToAllTogether()
{
    const QString challenge = nextChallenge();
    for (int i = 1; i <= 3; ++i) {
        const QJsonObject answer = claim(i == 2 ? *m_ben : *m_ada, claimOf(u"i"_s, challenge));
        QCOMPARE(answer[u"granted"], QJsonValue(true));
        QCOMPARE(answer[u"used"].toInt(), i);
    }
    const QJsonObject refusal = claim(*m_ben, claimOf(u"i"_s, challenge));
    QCOMPARE(refusal[u"granted"], QJsonValue(false));
    QCOMPARE(refusal[u"rule"].toString(), u"Spent"_s);
    QCOMPARE(refusal[u"used"].toInt(), 3);
    QCOMPARE(refusal[u"who"][u"login"].toString(), u"ada"_s); // of the last one
    QCOMPARE(refusal[u"who"][u"operator"].toString(), u"Ada Lovelace"_s);
    QCOMPARE(refusal[u"who"][u"computer"].toString(), u"desk-1"_s);
    QVERIFY(qAbs(refusal[u"server_time"].toInteger() - refusal[u"when"].toInteger()) < 60'000);
    QCOMPARE(refusal[u"may_be_overridden"], QJsonValue(false));
}

void TestTeamClaim::coolsDownForOthersToo()
{
    const QString identity = nextIdentity();
    const QJsonObject minute{{u"cool_down_s"_s, 60}};
    const QJsonObject first = claimOf(identity, nextChallenge(), minute);
    const QJsonObject granted = claim(*m_ada, first);
    QCOMPARE(granted[u"granted"], QJsonValue(true));
    const QJsonObject refusal = claim(*m_ben, claimOf(identity, nextChallenge(), minute)); // another challenge
    QCOMPARE(refusal[u"rule"].toString(), u"CoolingDown"_s);
    QCOMPARE(refusal[u"who"][u"login"].toString(), u"ada"_s);
    QCOMPARE(refusal[u"when"], granted[u"server_time"]);
    QCOMPARE(refusal[u"until"].toInteger(), granted[u"server_time"].toInteger() + 60'000);
    QCOMPARE(refusal[u"may_have_failed"], QJsonValue(true)); // its end is not known yet
    QCOMPARE(refusal[u"may_be_overridden"], QJsonValue(true));
    QVERIFY(m_ada->call(TeamFunction::Settle, {{u"uid"_s, first[u"uid"]}, {u"outcome"_s, u"Accepted"_s}}).ok());
    QCOMPARE(claim(*m_ben, claimOf(identity, nextChallenge(), minute))[u"may_have_failed"], QJsonValue(false));
    QCOMPARE(claim(*m_ben, claimOf(nextIdentity(), nextChallenge(), minute))[u"granted"], QJsonValue(true));
}

void TestTeamClaim::coolsDownNoLongerThanSaid()
{
    const QString identity = nextIdentity();
    const QJsonObject first = claimOf(identity, nextChallenge());
    QCOMPARE(claim(*m_ada, first)[u"granted"], QJsonValue(true));
    m_home.sql(u"UPDATE renotify_v1.slot SET claimed_at = clock_timestamp() - interval '61 s' WHERE uid = '%1'"_s.arg(
        first[u"uid"].toString()));
    QCOMPARE(claim(*m_ben, claimOf(identity, nextChallenge(), {{u"cool_down_s"_s, 90}}))[u"granted"],
             QJsonValue(false));
    QCOMPARE(claim(*m_ben, claimOf(identity, nextChallenge(), {{u"cool_down_s"_s, 60}}))[u"granted"], QJsonValue(true));
}

void TestTeamClaim::coolsDownWhenTheClockWasSetBack()
{
    const QString identity = nextIdentity();
    const QJsonObject first = claimOf(identity, nextChallenge());
    QCOMPARE(claim(*m_ada, first)[u"granted"], QJsonValue(true));
    m_home.sql(u"UPDATE renotify_v1.slot SET claimed_at = clock_timestamp() + interval '1 h' WHERE uid = '%1'"_s.arg(
        first[u"uid"].toString()));
    const QJsonObject refusal = claim(*m_ben, claimOf(identity, nextChallenge(), {{u"cool_down_s"_s, 60}}));
    QCOMPARE(refusal[u"until"].toInteger(), refusal[u"server_time"].toInteger() + 60'000);
}

void TestTeamClaim::sendsInSpiteOfACoolDownOnly()
{
    const QString identity = nextIdentity();
    const QString challenge = nextChallenge();
    const QJsonObject all{{u"cool_down_s"_s, 60}, {u"override"_s, true}};
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(claim(*m_ada, claimOf(identity, challenge, all))[u"granted"], QJsonValue(true));
    QCOMPARE(claim(*m_ada, claimOf(identity, challenge, all))[u"rule"].toString(), u"Spent"_s);
    QCOMPARE(
        m_home.sql(u"SELECT overridden FROM renotify_v1.slot WHERE identity = '%1' ORDER BY place"_s.arg(identity)),
        u"\nCoolingDown\nCoolingDown"_s.trimmed());
}

void TestTeamClaim::refusesAfterItsEnd_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isNotRequested");
    QTest::newRow("Approved") << QString() << false;
    QTest::newRow("Denied") << QString() << false;
    QTest::newRow("Denied ") << u"not_requested"_s << true;
    QTest::newRow("Expired") << QString() << false;
}

void TestTeamClaim::refusesAfterItsEnd()
{
    QFETCH(const QString, reason);
    const QString status = QString::fromLatin1(QTest::currentDataTag()).trimmed();
    const QString challenge = nextChallenge();
    const auto seen = m_ben->call(TeamFunction::Ended, claimOf(u"i"_s, challenge,
                                                               {{u"status"_s, status},
                                                                {u"reason"_s, reason},
                                                                {u"at"_s, qint64(1'764'483'512'345)},
                                                                {u"operator"_s, u"Ben"_s}}));
    QVERIFY2(seen.ok(), qPrintable(seen.ok() ? QString() : seen.error().detail));
    QCOMPARE(seen.value()[u"new"], QJsonValue(true));
    const QJsonObject refusal = claim(*m_ada, claimOf(u"i"_s, challenge, {{u"override"_s, true}}));
    QCOMPARE(refusal[u"granted"], QJsonValue(false));
    QCOMPARE(refusal[u"rule"].toString(), status);
    QCOMPARE(refusal[u"who"][u"operator"].toString(), u"Ben"_s);
    QTEST(refusal[u"not_requested"].toBool(), "isNotRequested");
}

void TestTeamClaim::believesTheFirstEnd()
{
    const QString challenge = nextChallenge();
    const auto end = [&](TeamDatabase &by, const QString &status) {
        return by.call(TeamFunction::Ended, claimOf(u"i"_s, challenge, {{u"status"_s, status}})).value();
    };
    QCOMPARE(end(*m_ada, u"Denied"_s)[u"new"], QJsonValue(true));
    const QJsonObject second = end(*m_ben, u"Approved"_s);
    QCOMPARE(second[u"new"], QJsonValue(false));
    QCOMPARE(second[u"status"].toString(), u"Denied"_s);
}

void TestTeamClaim::refusesNonsense_data()
{
    QTest::addColumn<QJsonObject>("wrong");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << QJsonObject{{key, value}};
    };
    row("for nobody", u"identity"_s, u""_s);
    row("for a number", u"identity"_s, 7);
    row("for null", u"identity"_s, QJsonValue());
    row("by nobody", u"operator"_s, u""_s);
    row("on no computer", u"computer"_s, u""_s);
    row("from no journal", u"writer"_s, u""_s);
    row("with no uid", u"uid"_s, u""_s);
    row("with a uid that is none", u"uid"_s, u"4711"_s);
    row("to no host", u"host"_s, u""_s);
    row("to no service", u"service_sid"_s, u"YC"_s + QString(32, u'a'));
    row("to no challenge", u"challenge_sid"_s, u"YC'); DROP TABLE renotify_v1.slot; --"_s);
    row("a cool-down that is no number", u"cool_down_s"_s, u"soon"_s);
    row("somebody who is longer than any", u"identity"_s, QString(301, u'a'));
}

void TestTeamClaim::refusesNonsense()
{
    QFETCH(const QJsonObject, wrong);
    const QString before = m_home.sql(u"SELECT count(*) FROM renotify_v1.slot"_s);
    const auto answer = m_ada->call(TeamFunction::Claim, claimOf(u"i"_s, nextChallenge(), wrong));
    QCOMPARE(answer.error().kind, TeamFault::Kind::Other);
    QCOMPARE(m_home.sql(u"SELECT count(*) FROM renotify_v1.slot"_s), before);
}

/// A role may choose another isolation for itself; in a snapshot from before the lock, the limit would not hold.
void TestTeamClaim::needsToSeeWhatOthersCommitted()
{
    m_home.make(u"rip"_s, u"renotify_agent"_s);
    m_home.sql(u"ALTER ROLE rip SET default_transaction_isolation = 'repeatable read'"_s);
    const auto rip = m_home.enter(u"rip"_s);
    const auto answer = rip->call(TeamFunction::Claim, claimOf(u"i"_s, nextChallenge()));
    QVERIFY2(answer.error().detail.contains("READ COMMITTED"_L1), qPrintable(answer.error().detail));
}

void TestTeamClaim::knowsCustomersApart()
{
    const QJsonObject minute{{u"cool_down_s"_s, 60}};
    for (const QString &identity : {u"o'Neill"_s, u"o''Neill"_s, u"o\\'Neill"_s, u"O'Neill"_s, u" o'Neill"_s, u"日本"_s,
                                    u"x\u001ay"_s, u"$$"_s, u"%1"_s, u"?"_s, u":a"_s})
        QCOMPARE(claim(*m_ada, claimOf(identity, nextChallenge(), minute))[u"granted"], QJsonValue(true));
    QCOMPARE(m_home.sql(u"SELECT count(*) FROM renotify_v1.slot WHERE identity = E'o\\\\''Neill'"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestTeamClaim)
#include "tst_teamclaim.moc"
