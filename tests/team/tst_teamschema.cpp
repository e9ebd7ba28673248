// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace renotify;

/// How a team's journal is made and migrated. Each row has a database of its own.
class TestTeamSchema : public QObject
{
    Q_OBJECT

private slots:
    void makesAJournal();
    void makesItOnce();
    void upgradesFrom_data();
    void upgradesFrom();
    void upgradesOnceOfManyAtOnce();
    void keepsNothingOfAFileThatFails();
    void leavesANewerSchema();
    void leavesADatabaseOfAnotherEncoding();
    void needsAnAdministrator();
    void tellsWhoIsWhat();
    void tellsAnAgentWhatItMaySee();
    void makesAnAgentWhoMayWork();

private:
    std::unique_ptr<TeamDatabase> emptyDatabase(const QString &name, const QString &options = {});

    TeamHome m_home{TeamHome::Journal::None};
};

std::unique_ptr<TeamDatabase> TestTeamSchema::emptyDatabase(const QString &name, const QString &options)
{
    m_home.postgres().sql(u"postgres"_s, u"CREATE DATABASE %1 %2"_s.arg(name, options));
    return m_home.enter(u"admin"_s, name);
}

void TestTeamSchema::makesAJournal()
{
    const auto database = emptyDatabase(u"makes"_s);
    TeamSchema schema(*database);
    QCOMPARE(schema.status().error().kind, TeamFault::Kind::SchemaMissing);
    QCOMPARE(schema.upgrade().error().kind, TeamFault::Kind::SchemaMissing);
    QCOMPARE(schema.init().value(), 0);
    const auto status = schema.status();
    QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : status.error().detail));
    QVERIFY(TeamSchema::newest() >= 2);
    QCOMPARE(status->version, TeamSchema::newest());
    QCOMPARE(status->leastClient, 1);
    QCOMPARE(status->login, u"admin"_s);
    QCOMPARE(status->team, QString());
    QVERIFY(status->serverVersion >= 130000);
    QCOMPARE(status->contents->events, 0);
    QCOMPARE(status->contents->claims, 0);
}

void TestTeamSchema::makesItOnce()
{
    const auto database = emptyDatabase(u"twice"_s);
    QCOMPARE(TeamSchema(*database).init().value(), 0);
    m_home.postgres().sql(u"twice"_s, u"INSERT INTO renotify_v1.team (name) VALUES ('night shift')"_s);
    QCOMPARE(TeamSchema(*database).init().value(), TeamSchema::newest());
    QCOMPARE(m_home.postgres().sql(u"twice"_s, u"SELECT count(*) FROM renotify_v1.team"_s), u"2"_s);
}

void TestTeamSchema::upgradesFrom_data()
{
    QTest::addColumn<int>("before");
    for (int version = 1; version <= TeamSchema::newest(); ++version)
        QTest::addRow("version %d", version) << version;
}

/// An older version is made of the files that it had.
void TestTeamSchema::upgradesFrom()
{
    QFETCH(const int, before);
    const QString name = u"from%1"_s.arg(before);
    const auto database = emptyDatabase(name);
    for (int version = 1; version <= before; ++version) {
        const QDir files(u":/team"_s);
        QFile file(files.filePath(files.entryList({u"%1_*"_s.arg(version, 3, 10, '0'_L1)}).value(0)));
        QVERIFY(file.open(QFile::ReadOnly));
        m_home.postgres().sql(name, QString::fromUtf8(file.readAll())
                                        + u"; UPDATE renotify_v1.edition SET version = %1"_s.arg(version));
    }
    TeamSchema schema(*database);
    QCOMPARE(schema.status()->version, before); // can be read before, too
    QCOMPARE(schema.upgrade().value(), before);
    QCOMPARE(schema.status()->version, TeamSchema::newest());
    QCOMPARE(schema.upgrade().value(), TeamSchema::newest());
    QCOMPARE(m_home.postgres().sql(name, u"SELECT count(*) FROM pg_proc WHERE proname = 'claim'"_s), u"1"_s);
}

void TestTeamSchema::upgradesOnceOfManyAtOnce()
{
    emptyDatabase(u"many"_s);
    std::atomic<int> fine = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 5; ++i) {
        threads.emplace_back(QThread::create([this, &fine] {
            const auto database = m_home.enter(u"admin"_s, u"many"_s);
            fine += TeamSchema(*database).init().ok();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(fine, 5);
    QCOMPARE(m_home.postgres().sql(u"many"_s, u"SELECT version FROM renotify_v1.edition"_s).toInt(),
             TeamSchema::newest());
}

/// What stands in the way of the second file makes its last statements fail; then the first file is there as a whole,
/// and nothing of the second.
void TestTeamSchema::keepsNothingOfAFileThatFails()
{
    const auto database = emptyDatabase(u"half"_s);
    QCOMPARE(TeamSchema(*database).init().value(), 0);
    m_home.postgres().sql(u"half"_s, u"DROP TABLE renotify_v1.slot CASCADE; DROP TABLE renotify_v1.challenge_end;"
                                     " DROP FUNCTION renotify_v1.claim, renotify_v1.settle,"
                                     " renotify_v1.is_kept, renotify_v1.refusal;"
                                     " UPDATE renotify_v1.edition SET version = 1"_s);
    const auto failed = TeamSchema(*database).upgrade();
    QCOMPARE(failed.error().kind, TeamFault::Kind::Other);
    QVERIFY2(failed.error().detail.contains("ended"_L1), qPrintable(failed.error().detail));
    QCOMPARE(TeamSchema(*database).version().value(), 1);
    QCOMPARE(m_home.postgres().sql(u"half"_s, u"SELECT to_regclass('renotify_v1.slot')"_s), QString());
    m_home.postgres().sql(u"half"_s, u"DROP FUNCTION renotify_v1.ended"_s);
    QCOMPARE(TeamSchema(*database).upgrade().value(), 1);
    QCOMPARE(TeamSchema(*database).version().value(), TeamSchema::newest());
}

void TestTeamSchema::leavesANewerSchema()
{
    const auto database = emptyDatabase(u"newer"_s);
    QCOMPARE(TeamSchema(*database).init().value(), 0);
    m_home.postgres().sql(u"newer"_s, u"UPDATE renotify_v1.edition SET version = 900"_s);
    QCOMPARE(TeamSchema(*database).upgrade().error().kind, TeamFault::Kind::SchemaNewer);
    QCOMPARE(TeamSchema(*database).init().value(), 900);
    QCOMPARE(TeamSchema(*database).status()->version, 900);
}

void TestTeamSchema::leavesADatabaseOfAnotherEncoding()
{
    const auto database = emptyDatabase(u"latin"_s, u"ENCODING 'LATIN1' TEMPLATE template0"_s);
    const auto made = TeamSchema(*database).init();
    QVERIFY2(made.error().detail.contains("LATIN1"_L1), qPrintable(made.error().detail));
    QCOMPARE(TeamSchema(*database).version().value(), 0);
}

void TestTeamSchema::needsAnAdministrator()
{
    emptyDatabase(u"rights"_s);
    m_home.postgres().sql(u"rights"_s, u"CREATE ROLE zoe LOGIN PASSWORD %1"_s.arg(sqlText(teamPassword)));
    const auto database = m_home.enter(u"zoe"_s, u"rights"_s);
    QCOMPARE(TeamSchema(*database).init().error().kind, TeamFault::Kind::NotAllowed);
    // Not a superuser: whoever may create roles and, in this database, schemas.
    m_home.postgres().sql(u"rights"_s, u"ALTER ROLE zoe CREATEROLE; GRANT CREATE ON DATABASE rights TO zoe"_s);
    const auto made = TeamSchema(*database).init();
    QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().detail));
    QVERIFY(TeamSchema(*database).status()->contents->owners.contains(u"zoe"_s));
    QVERIFY(TeamSchema(*database).makeAgent(u"yan"_s).ok());
}

void TestTeamSchema::tellsWhoIsWhat()
{
    const auto admin = m_home.enter();
    QVERIFY(TeamSchema(*admin).init().ok());
    m_home.make(u"ada"_s, u"renotify_agent"_s);
    m_home.make(u"otto"_s, u"renotify_auditor"_s);
    const auto agent = m_home.enter(u"ada"_s);
    QVERIFY(agent->call(TeamFunction::Claim, claimOf(u"i"_s, challengeSid(1))).ok());
    for (const QString &login : {u"admin"_s, u"otto"_s}) {
        const auto database = m_home.enter(login);
        const auto status = TeamSchema(*database).status();
        QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : status.error().detail));
        QVERIFY(status->contents->agents.contains(u"ada"_s));
        QVERIFY(status->contents->auditors.contains(u"otto"_s));
        QVERIFY(status->contents->owners.contains(u"admin"_s) || login != "admin"_L1);
        QCOMPARE(status->contents->claims, 1);
        QCOMPARE(status->team, login == "admin"_L1 ? QString() : u"team"_s);
    }
}

void TestTeamSchema::tellsAnAgentWhatItMaySee()
{
    const auto agent = m_home.agent(u"ida"_s);
    const auto status = TeamSchema(*agent).status();
    QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : status.error().detail));
    QCOMPARE(status->version, TeamSchema::newest());
    QCOMPARE(status->team, u"team"_s);
    QCOMPARE(status->login, u"ida"_s);
    QVERIFY(!status->contents);
}

void TestTeamSchema::makesAnAgentWhoMayWork()
{
    const auto admin = m_home.enter();
    const auto password = TeamSchema(*admin).makeAgent(u"o'Neill \"x\""_s);
    QVERIFY2(password.ok(), qPrintable(password.ok() ? QString() : password.error().detail));
    TeamDatabase agent(m_home.server(u"o'Neill \"x\""_s));
    QVERIFY(agent.open(password.value()).ok());
    QVERIFY(agent.call(TeamFunction::Claim, claimOf(u"i"_s, challengeSid(2))).ok());
    QCOMPARE(TeamSchema(*admin).makeAgent(u"o'Neill \"x\""_s).error().kind, TeamFault::Kind::Other); // is there
}

QTEST_GUILESS_MAIN(TestTeamSchema)
#include "tst_teamschema.moc"
