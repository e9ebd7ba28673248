// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"
#include "support/postgres.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// What an administrator does with a team's database, on one that is fresh. The rows stand in the order of a day.
class TestCtlTeam : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsNoJournalAtFirst();
    void setsOneUp();
    void makesAnAgent();
    void tellsWhatIsThere();
    void tellsAnAgentLess();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void upgradesAnOlderOne();
    void leavesANewerOne();
    void writesATable();

private:
    QStringList verb(const QString &name, const QStringList &more = {}) const;
    CtlHome::End asAdmin(const QString &name, const QStringList &more = {});

    Postgres m_postgres;
    CtlHome m_home;
    QByteArray m_password; ///< of the agent "ada"
};

void TestCtlTeam::initTestCase()
{
    m_postgres.sql(u"postgres"_s, u"CREATE DATABASE team"_s);
    m_postgres.sql(u"postgres"_s, u"CREATE ROLE boss LOGIN CREATEROLE PASSWORD 'top secret'"_s);
    m_postgres.sql(u"postgres"_s, u"GRANT CREATE ON DATABASE team TO boss"_s);
}

QStringList TestCtlTeam::verb(const QString &name, const QStringList &more) const
{
    return QStringList{u"team"_s,       name,     u"--json"_s, u"--server"_s, m_postgres.socketFolder(),
                       u"--database"_s, u"team"_s}
           + more;
}

CtlHome::End TestCtlTeam::asAdmin(const QString &name, const QStringList &more)
{
    return m_home.run(verb(name, QStringList{u"--user"_s, u"boss"_s, u"--password-stdin"_s} + more), "top secret\n");
}

void TestCtlTeam::findsNoJournalAtFirst()
{
    for (const auto &name : {u"status"_s, u"upgrade"_s}) {
        const auto end = asAdmin(name);
        QCOMPARE(end.code, 9);
        QCOMPARE(end.complaints().value(0)[u"error"].toString(), u"TeamSchemaMissing"_s);
        QCOMPARE(schemaFault(end.complaints().value(0)), QString());
    }
}

void TestCtlTeam::setsOneUp()
{
    for (const bool isFirst : {true, false}) {
        const auto end = asAdmin(u"init"_s);
        QVERIFY2(end.code == 0, end.err.constData());
        QCOMPARE(end.err, QByteArray());
        QCOMPARE(schemaFault(end.object()), QString());
        QCOMPARE(end.object()[u"version"], end.object()[u"newest"]);
        QCOMPARE(end.object()[u"version_before"].toInt(), isFirst ? 0 : end.object()[u"version"].toInt());
        QCOMPARE(end.object()[u"owners"].toArray(), QJsonArray{u"boss"_s});
    }
}

void TestCtlTeam::makesAnAgent()
{
    const auto end = asAdmin(u"agent"_s, {u"ada"_s});
    QVERIFY2(end.code == 0, end.err.constData());
    QCOMPARE(schemaFault(end.object()), QString());
    QCOMPARE(end.object()[u"login"].toString(), u"ada"_s);
    m_password = end.object()[u"password"].toString().toLatin1();
    QCOMPARE(asAdmin(u"agent"_s, {u"ada"_s}).code, 9); // there is one
}

void TestCtlTeam::tellsWhatIsThere()
{
    const QJsonObject status = asAdmin(u"status"_s).object();
    QCOMPARE(schemaFault(status), QString());
    QCOMPARE(status[u"agents"].toArray(), QJsonArray{u"ada"_s});
    QCOMPARE(status[u"login"].toString(), u"boss"_s);
    QCOMPARE(status[u"events"].toInt(-1), 0);
    QCOMPARE(status[u"server"].toString(), m_postgres.socketFolder());
}

void TestCtlTeam::tellsAnAgentLess()
{
    QFile file(m_home.path(u"password"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(m_password + '\n') > 0);
    file.close();
    const QStringList user{u"--user"_s, u"ada"_s, u"--password-file"_s, file.fileName()};
    const auto end = m_home.run(verb(u"status"_s, user));
    QVERIFY2(end.code == 0, end.err.constData());
    QCOMPARE(schemaFault(end.object()), QString());
    QCOMPARE(end.object()[u"team"].toString(), u"team"_s);
    QVERIFY(end.object()[u"events"].isNull());
    for (const auto &name : {u"upgrade"_s, u"init"_s}) {
        const auto refused = m_home.run(verb(name, user));
        QCOMPARE(refused.code, 9);
        QCOMPARE(refused.complaints().value(0)[u"error"].toString(), u"TeamNotAllowed"_s);
    }
}

void TestCtlTeam::saysWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const QStringList boss{u"--user"_s, u"boss"_s, u"--password-stdin"_s};
    const auto at = [](const QString &place) {
        return QStringList{u"team"_s,       u"status"_s, u"--json"_s, u"--server"_s, place,
                           u"--database"_s, u"team"_s,   u"--user"_s, u"boss"_s,     u"--password-stdin"_s};
    };
    const auto row = [](const char *name, const QStringList &arguments, int code, const QString &error = {},
                        const QByteArray &input = "top secret") {
        QTest::newRow(name) << arguments << input << code << error;
    };
    row("a wrong password", verb(u"status"_s, boss), 4, u"TeamRefused"_s, "a wrong secret");
    row("no password", verb(u"status"_s, {u"--user"_s, u"boss"_s}), 4, u"TeamRefused"_s);
    row("an empty password", verb(u"status"_s, boss), 4, {}, "\n");
    row("no server there", at(u"127.0.0.1:1"_s), 9, u"TeamUnreachable"_s);
    row("no such file", verb(u"status"_s, {u"--password-file"_s, u"/nowhere"_s}), 4);
    row("two passwords", verb(u"status"_s, boss + QStringList{u"--password-file"_s, u"/nowhere"_s}), 2);
    row("no server said", {u"team"_s, u"status"_s, u"--json"_s, u"--database"_s, u"team"_s}, 2);
    row("no database said", {u"team"_s, u"status"_s, u"--json"_s, u"--server"_s, u"db"_s}, 2);
    row("a server that is none", at(u"postgresql://db/team"_s), 2);
    row("an agent without a name", verb(u"agent"_s, boss), 2);
}

void TestCtlTeam::saysWhatToDo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const auto end = m_home.run(arguments, input);
    QTEST(end.code, "code");
    QCOMPARE(end.out, QByteArray());
    const QJsonObject complaint = end.complaints().value(0);
    QCOMPARE(schemaFault(complaint), QString());
    QTEST(complaint[u"error"].toString(), "error");
    QVERIFY(!complaint[u"advice"].toString().isEmpty() || complaint[u"error"].isNull());
    QVERIFY(!end.err.contains("secret\"") && !end.err.contains("top secret") && !end.err.contains("wrong secret"));
}

void TestCtlTeam::upgradesAnOlderOne()
{
    m_postgres.sql(u"team"_s, u"UPDATE renotify_v1.edition SET version = 1;"
                              " DROP TABLE renotify_v1.slot CASCADE; DROP TABLE renotify_v1.challenge_end CASCADE;"
                              " DROP FUNCTION renotify_v1.claim, renotify_v1.settle, renotify_v1.ended,"
                              " renotify_v1.is_kept, renotify_v1.refusal"_s);
    const auto before = asAdmin(u"status"_s);
    QVERIFY2(before.code == 0, before.err.constData());
    QVERIFY(before.err.contains("team upgrade"));
    const auto end = asAdmin(u"upgrade"_s);
    QVERIFY2(end.code == 0, end.err.constData());
    QCOMPARE(end.object()[u"version_before"].toInt(), 1);
    QCOMPARE(end.object()[u"version"], end.object()[u"newest"]);
}

void TestCtlTeam::leavesANewerOne()
{
    m_postgres.sql(u"team"_s, u"UPDATE renotify_v1.edition SET version = 900"_s);
    const auto end = asAdmin(u"upgrade"_s);
    QCOMPARE(end.code, 9);
    QCOMPARE(end.complaints().value(0)[u"error"].toString(), u"TeamSchemaNewer"_s);
    QCOMPARE(asAdmin(u"status"_s).object()[u"version"].toInt(), 900);
}

void TestCtlTeam::writesATable()
{
    QStringList arguments = verb(u"status"_s, {u"--user"_s, u"boss"_s, u"--password-stdin"_s});
    arguments.removeAll(u"--json"_s);
    const auto end = m_home.run(arguments, "top secret");
    QVERIFY2(end.code == 0, end.err.constData());
    QCOMPARE(end.out.split('\t').value(1), QByteArray("team"));
    QCOMPARE(end.out.split('\t').value(7), QByteArray("ada"));
}

QTEST_GUILESS_MAIN(TestCtlTeam)
#include "tst_ctlteam.moc"
