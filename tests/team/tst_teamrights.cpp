// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// What nobody may do. A plain connection tries it, as a person with psql and a password would.
class TestTeamRights : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isRefusedToAnAgent_data();
    void isRefusedToAnAgent();
    void isRefusedToAnAuditor_data();
    void isRefusedToAnAuditor();
    void isRefusedToEverybody_data();
    void isRefusedToEverybody();
    void isRefusedWithoutATeam();
    void keepsTeamsApart();
    void showsAnAuditorOneTeam();
    void hasSafeFunctionsOnly();
    void grantsNothingToThePublic();

private:
    TeamHome m_home;
};

void TestTeamRights::initTestCase()
{
    m_home.sql(u"INSERT INTO renotify_v1.team (name) VALUES ('others')"_s);
    m_home.make(u"ada"_s, u"renotify_agent"_s);
    m_home.make(u"eve"_s, u"renotify_agent"_s, u"others"_s);
    m_home.make(u"otto"_s, u"renotify_auditor"_s);
    m_home.make(u"olga"_s, u"renotify_owner"_s, u"no such team"_s);
    m_home.make(u"nina"_s, u"renotify_agent"_s, u"no such team"_s); // has the role and no team
    m_home.make(u"pat"_s, QString(), u"no such team"_s);            // may only connect
    for (const QString &login : {u"ada"_s, u"eve"_s}) {
        const auto agent = m_home.enter(login);
        QVERIFY(agent->call(TeamFunction::Share, shareOf({eventOf({})})).ok());
        QVERIFY(agent->call(TeamFunction::Claim, claimOf(login, challengeSid(1))).ok());
        QVERIFY(agent->call(TeamFunction::Ended, claimOf(login, challengeSid(2), {{u"status"_s, u"Denied"_s}})).ok());
    }
}

/// "42501": insufficient privilege.
void TestTeamRights::isRefusedToAnAgent_data()
{
    QTest::addColumn<QString>("attempt");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    for (const auto *table : {"event", "slot", "challenge_end", "team", "member", "edition"}) {
        const QString name = QString::fromLatin1(table);
        QTest::addRow("read %s", table) << u"SELECT * FROM renotify_v1.%1"_s.arg(name);
        QTest::addRow("delete from %s", table) << u"DELETE FROM renotify_v1.%1"_s.arg(name);
        QTest::addRow("truncate %s", table) << u"TRUNCATE renotify_v1.%1"_s.arg(name);
        QTest::addRow("copy %s", table) << u"COPY renotify_v1.%1 TO STDOUT"_s.arg(name);
        QTest::addRow("lock %s", table) << u"BEGIN; LOCK TABLE renotify_v1.%1"_s.arg(name);
        QTest::addRow("drop %s", table) << u"DROP TABLE renotify_v1.%1"_s.arg(name);
    }
    row("change an event", u"UPDATE renotify_v1.event SET payload = '{}'"_s);
    row("give itself a slot", u"UPDATE renotify_v1.slot SET outcome = 'NotSent'"_s);
    row("change its team", u"UPDATE renotify_v1.member SET team = 2"_s);
    row("write as another", u"INSERT INTO renotify_v1.event (team, uid, writer, computer, login, operator, kind,"
                            " written_at) VALUES (1, gen_random_uuid(), 'w', 'c', 'olga', 'Olga', 'began', now())"_s);
    row("become another", u"SET SESSION AUTHORIZATION olga"_s);
    row("become the owner", u"SET ROLE renotify_owner"_s);
    row("become an auditor", u"SET ROLE renotify_auditor"_s);
    row("make itself an owner", u"GRANT renotify_owner TO ada"_s);
    row("read passwords", u"SELECT rolpassword FROM pg_authid"_s);
    row("read passwords by another name", u"SELECT passwd FROM pg_shadow"_s);
    row("make a function", u"CREATE FUNCTION renotify_v1.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s);
    row("make a table", u"CREATE TABLE renotify_v1.t ()"_s);
    row("replace a function",
        u"CREATE OR REPLACE FUNCTION renotify_v1.my_team() RETURNS int LANGUAGE sql AS 'SELECT 2'"_s);
    row("switch a trigger off", u"ALTER TABLE renotify_v1.event DISABLE TRIGGER ALL"_s);
    row("switch all triggers off", u"SET session_replication_role = replica"_s);
    row("switch the rows' guard off", u"ALTER TABLE renotify_v1.event DISABLE ROW LEVEL SECURITY"_s);
    row("call what is inside", u"SELECT renotify_v1.used(NULL)"_s);
    row("call what is inside, for a team", u"SELECT renotify_v1.my_team()"_s);
}

void TestTeamRights::isRefusedToAnAgent()
{
    QFETCH(const QString, attempt);
    const QString answer = m_home.postgres().sqlAs(u"ada"_s, teamPassword, u"team"_s, attempt);
    QVERIFY2(answer.contains("42501"_L1), qPrintable(answer));
}

void TestTeamRights::isRefusedToAnAuditor_data()
{
    QTest::addColumn<QString>("attempt");
    QTest::newRow("claim") << u"SELECT renotify_v1.claim('{}')"_s;
    QTest::newRow("settle") << u"SELECT renotify_v1.settle('{}')"_s;
    QTest::newRow("share") << u"SELECT renotify_v1.share('{}')"_s;
    QTest::newRow("say that a challenge ended") << u"SELECT renotify_v1.ended('{}')"_s;
    QTest::newRow("change an event") << u"UPDATE renotify_v1.event SET payload = '{}'"_s;
    QTest::newRow("delete a slot") << u"DELETE FROM renotify_v1.slot"_s;
    QTest::newRow("read passwords") << u"SELECT rolpassword FROM pg_authid"_s;
}

void TestTeamRights::isRefusedToAnAuditor()
{
    QFETCH(const QString, attempt);
    const QString answer = m_home.postgres().sqlAs(u"otto"_s, teamPassword, u"team"_s, attempt);
    QVERIFY2(answer.contains("42501"_L1), qPrintable(answer));
}

void TestTeamRights::isRefusedToEverybody_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("attempt");
    for (const char *login : {"olga", "admin"}) { // an owner, and a superuser
        const auto row = [login](const char *name, const QString &sql) {
            QTest::addRow("%s may not %s", login, name) << QString::fromLatin1(login) << sql;
        };
        row("change an event", u"UPDATE renotify_v1.event SET operator = 'Ben'"_s);
        row("change an event that is not there", u"UPDATE renotify_v1.event SET operator = 'Ben' WHERE false"_s);
        row("delete an event", u"DELETE FROM renotify_v1.event"_s);
        row("delete all events", u"TRUNCATE renotify_v1.event"_s);
        row("delete all events with a team", u"TRUNCATE renotify_v1.team CASCADE"_s);
    }
    QTest::newRow("a superuser may not without triggers")
        << u"admin"_s << u"SET session_replication_role = replica; DELETE FROM renotify_v1.event"_s;
}

void TestTeamRights::isRefusedToEverybody()
{
    QFETCH(const QString, login);
    QFETCH(const QString, attempt);
    const QString answer = m_home.postgres().sqlAs(login, teamPassword, u"team"_s, attempt);
    QVERIFY2(answer.contains("Events are never changed or removed"_L1), qPrintable(answer));
}

void TestTeamRights::isRefusedWithoutATeam()
{
    const auto nina = m_home.enter(u"nina"_s);
    const auto pat = m_home.enter(u"pat"_s);
    for (TeamDatabase *one : {nina.get(), pat.get()}) {
        QCOMPARE(one->call(TeamFunction::Hello, {}).error().kind, TeamFault::Kind::NotAllowed);
        QCOMPARE(one->call(TeamFunction::Claim, claimOf(u"i"_s, challengeSid(7))).error().kind,
                 TeamFault::Kind::NotAllowed);
        QCOMPARE(one->call(TeamFunction::Share, shareOf({eventOf({})})).error().kind, TeamFault::Kind::NotAllowed);
        QCOMPARE(one->call(TeamFunction::Pull, {}).error().kind, TeamFault::Kind::NotAllowed);
    }
}

void TestTeamRights::keepsTeamsApart()
{
    const auto ada = m_home.enter(u"ada"_s);
    const auto eve = m_home.enter(u"eve"_s);
    for (const auto &[agent, login] : {std::pair{ada.get(), u"ada"_s}, std::pair{eve.get(), u"eve"_s}}) {
        const QJsonArray events = agent->call(TeamFunction::Pull, {}).value()[u"events"].toArray();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0][u"login"].toString(), login);
    }
    // Neither what was sent there nor how it ended counts here, and a uid of theirs is not taken.
    const QJsonObject taken = claimOf(u"cy"_s, challengeSid(3), {{u"cool_down_s"_s, 60}});
    QCOMPARE(ada->call(TeamFunction::Claim, taken).value()[u"granted"], QJsonValue(true));
    QCOMPARE(eve->call(TeamFunction::Claim, taken).value()[u"used"].toInt(), 1);
    const auto settled =
        eve->call(TeamFunction::Settle, {{u"uid"_s, taken[u"uid"]}, {u"outcome"_s, u"NotSent"_s}}).value();
    QCOMPARE(settled[u"settled"], QJsonValue(true)); // their own one
    QCOMPARE(m_home.sql(u"SELECT login, outcome FROM renotify_v1.slot WHERE identity = 'cy' ORDER BY login"_s),
             u"ada|\neve|NotSent"_s);
}

void TestTeamRights::showsAnAuditorOneTeam()
{
    const auto count = [this](const QString &table) {
        return m_home.postgres().sqlAs(u"otto"_s, teamPassword, u"team"_s,
                                       u"SELECT DISTINCT team FROM renotify_v1.%1"_s.arg(table));
    };
    for (const auto &table : {u"event"_s, u"slot"_s, u"challenge_end"_s, u"member"_s})
        QCOMPARE(count(table), u"1"_s);
    QCOMPARE(m_home.postgres().sqlAs(u"otto"_s, teamPassword, u"team"_s, u"SELECT name FROM renotify_v1.team"_s),
             u"team"_s);
}

/// Whoever may make objects somewhere could otherwise put their own in front of those that an owner's function means.
void TestTeamRights::hasSafeFunctionsOnly()
{
    QCOMPARE(m_home.sql(u"SELECT proname FROM pg_proc WHERE pronamespace = 'renotify_v1'::regnamespace AND prosecdef"
                        " AND NOT coalesce('search_path=pg_catalog, renotify_v1, pg_temp' = ANY (proconfig), false)"_s),
             QString());
    QCOMPARE(m_home.sql(u"SELECT DISTINCT proowner::regrole FROM pg_proc"
                        " WHERE pronamespace = 'renotify_v1'::regnamespace"_s),
             u"renotify_owner"_s);
}

void TestTeamRights::grantsNothingToThePublic()
{
    QCOMPARE(m_home.sql(u"SELECT proname FROM pg_proc WHERE pronamespace = 'renotify_v1'::regnamespace"
                        " AND has_function_privilege('pat', oid, 'EXECUTE')"_s),
             QString());
    QCOMPARE(m_home.sql(u"SELECT relname FROM pg_class WHERE relnamespace = 'renotify_v1'::regnamespace"
                        " AND relkind = 'r' AND has_table_privilege('pat', oid, 'SELECT, INSERT, UPDATE, DELETE')"_s),
             QString());
    QCOMPARE(m_home.sql(u"SELECT string_agg(proname, ' ' ORDER BY proname) FROM pg_proc WHERE pronamespace ="
                        " 'renotify_v1'::regnamespace AND has_function_privilege('renotify_agent', oid, 'EXECUTE')"_s),
             u"claim ended hello pull settle share"_s);
}

QTEST_GUILESS_MAIN(TestTeamRights)
#include "tst_teamrights.moc"
