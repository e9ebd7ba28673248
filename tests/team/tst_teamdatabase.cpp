// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsfixture.h"
#include "team/connectoptions.h"
#include "teamhome.h"

#include <QJsonArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace renotify;

/// What a person is told when something is wrong with the way to the database, or with the database.
class TestTeamDatabase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhyItCannotEnter_data();
    void tellsWhyItCannotEnter();
    void tellsInEveryLanguage();
    void keepsThePasswordToItself_data();
    void keepsThePasswordToItself();
    void asksForACertificate_data();
    void asksForACertificate();
    void entersWithACertificate();
    void tellsWhatIsWrongThere_data();
    void tellsWhatIsWrongThere();
    void noticesThatTheServerWent();
    void refusesWhenFull();
    void leavesNothingInASession();

private:
    std::optional<TeamFault> faultAt(const QString &place, const QString &login = u"ada"_s,
                                     const QByteArray &password = teamPassword.toUtf8(),
                                     const QString &database = u"postgres"_s, const QString &caFile = {});
    QString onLoopback() const { return u"127.0.0.1:%1"_s.arg(m_encrypted.port()); }

    TlsFixture m_tls;
    Postgres m_encrypted{{m_tls.good().certificate, m_tls.good().key}};
    TeamHome m_home;
};

void TestTeamDatabase::initTestCase()
{
    m_encrypted.sql(u"postgres"_s, u"CREATE ROLE ada LOGIN PASSWORD %1"_s.arg(sqlText(teamPassword)));
    m_encrypted.sql(u"postgres"_s, u"CREATE ROLE idle NOLOGIN PASSWORD %1"_s.arg(sqlText(teamPassword)));
    m_encrypted.sql(u"postgres"_s, u"CREATE DATABASE closed"_s);
    m_encrypted.sql(u"postgres"_s, u"REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s);
}

std::optional<TeamFault> TestTeamDatabase::faultAt(const QString &place, const QString &login,
                                                   const QByteArray &password, const QString &database,
                                                   const QString &caFile)
{
    TeamDatabase team(std::get<TeamServer>(
        TeamServer::from({.place = place, .database = database, .user = login, .caFile = caFile})));
    const auto opened = team.open(Secret::fromUtf8(password), std::chrono::seconds(2));
    return opened ? std::nullopt : std::optional(opened.error());
}

void TestTeamDatabase::tellsWhyItCannotEnter_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<TeamFault::Kind>("kind");
    const auto row = [this](const char *name, TeamFault::Kind kind, const QString &place = {},
                            const QString &login = u"ada"_s, const QString &password = teamPassword,
                            const QString &database = u"postgres"_s) {
        QTest::newRow(name) << (place.isEmpty() ? onLoopback() : place) << login << password << database << kind;
    };
    using enum TeamFault::Kind;
    row("a wrong password", Refused, {}, u"ada"_s, u"wrong"_s);
    row("no password", Refused, {}, u"ada"_s, QString());
    row("a password with a zero byte", Refused, {}, u"ada"_s, teamPassword + QChar(0) + u"x"_s);
    row("an unknown user", Refused, {}, u"nobody"_s);
    row("a user who may not log in", Refused, {}, u"idle"_s);
    row("no such database", DatabaseMissing, {}, u"ada"_s, teamPassword, u"nothing"_s);
    row("a closed database", NotAllowed, {}, u"ada"_s, teamPassword, u"closed"_s);
    row("nobody listens", Unreachable, u"127.0.0.1:1"_s);
    row("no such host", Unreachable, u"db.invalid"_s);
    row("no such socket", Unreachable, u"/nowhere"_s);
}

void TestTeamDatabase::tellsWhyItCannotEnter()
{
    QFETCH(const QString, place);
    QFETCH(const QString, login);
    QFETCH(const QString, password);
    QFETCH(const QString, database);
    const auto fault = faultAt(place, login, password.toUtf8(), database);
    QVERIFY(fault);
    QVERIFY2(fault->detail.isEmpty() == password.contains(QChar(0)), qPrintable(fault->detail));
    QTEST(fault->kind, "kind");
}

/// libpq speaks the person's language, and that is not what it is understood by.
void TestTeamDatabase::tellsInEveryLanguage()
{
    const QByteArray before = ::setlocale(LC_ALL, nullptr);
    ::setlocale(LC_ALL, "de_DE.UTF-8"); // where it is installed
    qputenv("LANGUAGE", "de");
    const auto fault = faultAt(u"/nowhere"_s);
    qunsetenv("LANGUAGE");
    ::setlocale(LC_ALL, before.constData());
    QVERIFY2(fault->detail.contains("No such file or directory"_L1), qPrintable(fault->detail));
}

void TestTeamDatabase::keepsThePasswordToItself_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"s3cr3t-of-ada"_s;
    QTest::newRow("with what a connection string is made of") << teamPassword;
    QTest::newRow("that ends as a quote would") << u"s3cr3t\\"_s;
    QTest::newRow("that could be options") << u"x' sslmode='disable' host='evil"_s;
    QTest::newRow("with a semicolon, as between options") << u"a;host=evil"_s;
    QTest::newRow("that says where") << u"postgresql://evil/x"_s;
    QTest::newRow("beyond ASCII") << u"geheim-ß-日本"_s;
    QTest::newRow("with a zero byte") << u"s3cr3t"_s + QChar(0) + u"of-ada"_s;
}

QString saidIn(const QSqlError &error)
{
    return error.text() + error.databaseText() + error.driverText();
}

void TestTeamDatabase::keepsThePasswordToItself()
{
    QFETCH(const QString, password);
    for (const QString &place : {onLoopback(), u"127.0.0.1:1"_s, u"db.invalid"_s, u"/nowhere"_s}) {
        const auto fault = faultAt(place, u"ada"_s, password.toUtf8());
        QVERIFY(fault.has_value() == (place != onLoopback() || password != teamPassword));
        const QString detail = fault ? fault->detail : QString();
        QVERIFY2(!detail.contains(password), qPrintable(detail));
        QVERIFY2(!detail.contains("evil"_L1), qPrintable(detail));
    }
    // As Qt says it, without what this program takes out.
    const TeamServer server =
        std::get<TeamServer>(TeamServer::from({.place = onLoopback(), .database = u"postgres"_s, .user = u"ada"_s}));
    QSqlDatabase plain = QSqlDatabase::addDatabase(u"QPSQL"_s, u"plain"_s);
    plain.setHostName(server.host());
    plain.setPort(server.port());
    plain.setDatabaseName(server.database());
    plain.setConnectOptions(connectOptions(server, std::chrono::seconds(2)));
    plain.open(server.user(), password);
    QVERIFY2(!saidIn(plain.lastError()).contains(password), qPrintable(saidIn(plain.lastError())));
    QVERIFY(plain.password().isEmpty());
    QVERIFY(!plain.connectOptions().contains(password));
    plain = {};
    QSqlDatabase::removeDatabase(u"plain"_s);
}

/// 0.0.0.0 is this computer too, but not by a name that counts as loopback, so it has to prove who it is.
void TestTeamDatabase::asksForACertificate_data()
{
    QTest::addColumn<QString>("caFile");
    QTest::newRow("a certificate for another name") << m_tls.caFile();
    QTest::newRow("a certificate by nobody known") << m_tls.inspectionCaFile();
    QTest::newRow("a certificate that the system does not know") << QString();
    QTest::newRow("a file that is not there") << u"/nowhere.pem"_s;
    QTest::newRow("no TLS") << u"plain"_s;
}

void TestTeamDatabase::asksForACertificate()
{
    QFETCH(const QString, caFile);
    const bool isPlain = caFile == "plain"_L1;
    std::optional<Postgres> unencrypted;
    if (isPlain)
        unencrypted.emplace(Postgres::Tcp());
    const QString place = u"0.0.0.0:%1"_s.arg(isPlain ? unencrypted->port() : m_encrypted.port());
    const auto fault =
        faultAt(place, u"ada"_s, teamPassword.toUtf8(), u"postgres"_s, isPlain ? m_tls.caFile() : caFile);
    QVERIFY(fault);
    QVERIFY2(fault->kind == TeamFault::Kind::CertificateWrong, qPrintable(fault->detail));
}

/// The options for a server elsewhere, used with a name that the certificate has.
void TestTeamDatabase::entersWithACertificate()
{
    const auto elsewhere =
        TeamServer::from({.place = u"db"_s, .database = u"postgres"_s, .user = u"ada"_s, .caFile = m_tls.caFile()});
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QPSQL"_s, u"tls"_s);
        plain.setHostName(u"localhost"_s);
        plain.setPort(m_encrypted.port());
        plain.setDatabaseName(u"postgres"_s);
        plain.setConnectOptions(connectOptions(std::get<TeamServer>(elsewhere), std::chrono::seconds(5)));
        QVERIFY2(plain.open(u"ada"_s, teamPassword), qPrintable(plain.lastError().text()));
        QSqlQuery query(plain);
        QVERIFY(query.exec(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s) && query.next());
        QVERIFY(query.value(0).toBool());
    }
    QSqlDatabase::removeDatabase(u"tls"_s);
}

void TestTeamDatabase::tellsWhatIsWrongThere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<TeamFault::Kind>("kind");
    using enum TeamFault::Kind;
    QTest::newRow("no such schema") << u"SELECT renotify_v9.hello('{}')"_s << SchemaMissing;
    QTest::newRow("no such function") << u"SELECT renotify_v1.more('{}')"_s << SchemaMissing;
    QTest::newRow("no such table") << u"SELECT * FROM renotify_v1.more"_s << SchemaMissing;
    QTest::newRow("no right") << u"SELECT * FROM renotify_v1.event"_s << NotAllowed;
    QTest::newRow("only reading") << u"BEGIN READ ONLY; SELECT renotify_v1.share('%1')"_s << ReadOnly;
    QTest::newRow("cut off") << u"SET LOCAL statement_timeout = 20; SELECT pg_sleep(60)"_s << Interrupted;
    QTest::newRow("a fault in the second statement") << u"SELECT 1; SELECT 1 / 0; SELECT 2"_s << Other;
}

void TestTeamDatabase::tellsWhatIsWrongThere()
{
    QFETCH(QString, sql);
    const QString login = u"row%1"_s.arg(quintptr(QTest::currentDataTag()));
    const auto agent = m_home.agent(login);
    QJsonObject share = shareOf({eventOf({})});
    share[u"client"_s] = TeamDatabase::client;
    sql.replace("%1"_L1, QString::fromUtf8(QJsonDocument(share).toJson()));
    const auto answer = agent->run(sql);
    QVERIFY(!answer.ok());
    QVERIFY(!answer.error().detail.isEmpty());
    QTEST(answer.error().kind, "kind");
}

void TestTeamDatabase::noticesThatTheServerWent()
{
    const auto agent = m_home.agent(u"gone"_s);
    QVERIFY(agent->call(TeamFunction::Hello, {}).ok());
    m_home.postgres().stop();
    QCOMPARE(agent->call(TeamFunction::Hello, {}).error().kind, TeamFault::Kind::Interrupted);
    QVERIFY(!agent->isOpen());
    QCOMPARE(agent->call(TeamFunction::Hello, {}).error().kind, TeamFault::Kind::Unreachable);
    const Secret password = Secret::fromUtf8(teamPassword.toUtf8());
    QCOMPARE(agent->open(password).error().kind, TeamFault::Kind::Unreachable);
    m_home.postgres().start();
    QVERIFY(agent->open(password).ok());
    QVERIFY(agent->call(TeamFunction::Hello, {}).ok());
    // An administrator ends one connection.
    m_home.sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'gone'"_s);
    QCOMPARE(agent->call(TeamFunction::Hello, {}).error().kind, TeamFault::Kind::Interrupted);
    QVERIFY(agent->open(password).ok());
}

void TestTeamDatabase::refusesWhenFull()
{
    m_home.make(u"full"_s, u"renotify_agent"_s);
    m_home.sql(u"ALTER ROLE full CONNECTION LIMIT 0"_s);
    QCOMPARE(faultAt(m_home.postgres().socketFolder(), u"full"_s, teamPassword.toUtf8(), u"team"_s)->kind,
             TeamFault::Kind::Full);
}

/// PgBouncer gives the next statement to another server process.
void TestTeamDatabase::leavesNothingInASession()
{
    const auto agent = m_home.agent(u"light"_s);
    QVERIFY(agent->call(TeamFunction::Share, shareOf({eventOf({})})).ok());
    QCOMPARE(agent->run(u"SELECT count(*) FROM pg_prepared_statements"_s).value(), u"0"_s);
    QCOMPARE(agent->run(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"_s).value(), u"0"_s);
    QCOMPARE(agent->run(u"SELECT count(*) FROM pg_class WHERE relpersistence = 't'"_s).value(), u"0"_s);
    QCOMPARE(agent->run(u"SELECT pg_current_xact_id_if_assigned()"_s).value(), QString());
}

QTEST_GUILESS_MAIN(TestTeamDatabase)
#include "tst_teamdatabase.moc"
