// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/connectoptions.h"
#include "team/teamserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// Where a team's database can be, and what is asked of the way there.
class TestTeamServer : public QObject
{
    Q_OBJECT

private slots:
    void leadsTo_data();
    void leadsTo();
    void refuses_data();
    void refuses();
    void provesItselfBeyondThisComputer();
    void keepsOptionsInTheirQuotes();
};

TeamServer::Parts partsOf(const QString &place)
{
    return {.place = place, .database = u"team"_s, .user = u"ada"_s};
}

void TestTeamServer::leadsTo_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("a name") << u"db.example.com"_s << u"db.example.com"_s << 5432 << false;
    QTest::newRow("a name and a port") << u"db:6432"_s << u"db"_s << 6432 << false;
    QTest::newRow("white space around it") << u" db\n"_s << u"db"_s << 5432 << false;
    QTest::newRow("an address") << u"192.0.2.1:1"_s << u"192.0.2.1"_s << 1 << false;
    QTest::newRow("loopback by name") << u"LOCALHOST"_s << u"LOCALHOST"_s << 5432 << true;
    QTest::newRow("loopback by address") << u"127.0.0.1:5433"_s << u"127.0.0.1"_s << 5433 << true;
    QTest::newRow("any other loopback address") << u"127.9.9.9"_s << u"127.9.9.9"_s << 5432 << true;
    QTest::newRow("loopback by IPv6") << u"::1"_s << u"::1"_s << 5432 << true;
    QTest::newRow("IPv6 with a port") << u"[2001:db8::1]:6432"_s << u"2001:db8::1"_s << 6432 << false;
    QTest::newRow("every address is not loopback") << u"0.0.0.0"_s << u"0.0.0.0"_s << 5432 << false;
    QTest::newRow("a name that begins like loopback") << u"localhost.evil"_s << u"localhost.evil"_s << 5432 << false;
    QTest::newRow("a socket") << u"/run/postgresql"_s << u"/run/postgresql"_s << 5432 << true;
    QTest::newRow("a socket with a port") << u"/run/pg:5433"_s << u"/run/pg"_s << 5433 << true;
    QTest::newRow("a folder with a colon") << u"/run/pg:a"_s << u"/run/pg:a"_s << 5432 << true;
}

void TestTeamServer::leadsTo()
{
    QFETCH(const QString, place);
    const auto parsed = TeamServer::from(partsOf(place));
    const auto *server = std::get_if<TeamServer>(&parsed);
    QVERIFY(server);
    QTEST(server->host(), "host");
    QTEST(server->port(), "port");
    QTEST(server->isLocal(), "isLocal");
    const auto again = TeamServer::from(partsOf(server->place()));
    QCOMPARE(std::get<TeamServer>(again), *server); // what is shown can be typed
}

void TestTeamServer::refuses_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &place, TeamServer::Fault fault,
                        const QString &database = u"team"_s, const QString &user = u"ada"_s,
                        const QString &caFile = {}) {
        QTest::newRow(name) << place << database << user << caFile << int(fault);
    };
    using enum TeamServer::Fault;
    row("no server", u" "_s, Place);
    row("two servers", u"a,b"_s, Place);
    row("two sockets", u"/a,/b"_s, Place);
    row("a relative folder", u"run/postgresql"_s, Place);
    row("an abstract socket", u"@a"_s, Place);
    row("a URL", u"postgresql://db/team"_s, Place);
    row("an option of libpq", u"db sslmode=disable"_s, Place);
    row("a quote", u"db' sslmode='disable"_s, Place);
    row("a port that is none", u"db:70000"_s, Place);
    row("a port that is no number", u"db:http"_s, Place);
    row("a port with a sign", u"db:+5432"_s, Place);
    row("no port behind the colon", u"db:"_s, Place);
    row("IPv6 without brackets and with a port too many", u"2001:db8::1::5432"_s, Place);
    row("a zero byte in a folder", u"/a"_s + QChar(0) + u"b"_s, Place);
    row("no database", u"db"_s, Database, QString());
    row("a database with a line end", u"db"_s, Database, u"a\nb"_s);
    row("a database with a name that PostgreSQL would cut off", u"db"_s, Database, QString(64, u'a'));
    row("no user", u"db"_s, User, u"team"_s, QString());
    row("a user with a zero byte", u"db"_s, User, u"team"_s, QString(QChar(0)));
    row("a CA file that QPSQL would split", u"db"_s, CaFile, u"team"_s, u"ada"_s, u"/a;sslmode=disable"_s);
}

void TestTeamServer::refuses()
{
    QFETCH(const QString, place);
    QFETCH(const QString, database);
    QFETCH(const QString, user);
    QFETCH(const QString, caFile);
    const auto parsed = TeamServer::from({place, database, user, caFile});
    QVERIFY(std::holds_alternative<TeamServer::Fault>(parsed));
    QTEST(int(std::get<TeamServer::Fault>(parsed)), "fault");
}

void TestTeamServer::provesItselfBeyondThisComputer()
{
    const auto optionsOf = [](const QString &place) {
        return connectOptions(std::get<TeamServer>(TeamServer::from(partsOf(place))), std::chrono::seconds(7));
    };
    QVERIFY(optionsOf(u"db"_s).contains("sslmode='verify-full'"_L1));
    QVERIFY(optionsOf(u"192.0.2.1"_s).contains("sslmode='verify-full'"_L1));
    QVERIFY(optionsOf(u"::1"_s).contains("sslmode='prefer'"_L1));
    QVERIFY(optionsOf(u"/run"_s).contains("sslmode='prefer'"_L1));
    QVERIFY(optionsOf(u"db"_s).contains("connect_timeout='7'"_L1));
}

void TestTeamServer::keepsOptionsInTheirQuotes()
{
    auto parts = partsOf(u"db"_s);
    parts.caFile = u"/a b' sslmode='disable\\"_s;
    const QString options = connectOptions(std::get<TeamServer>(TeamServer::from(parts)), std::chrono::seconds(7));
    QVERIFY2(options.endsWith(u"sslrootcert='/a b\\' sslmode=\\'disable\\\\'"_s), qPrintable(options));
}

QTEST_APPLESS_MAIN(TestTeamServer)
#include "tst_teamserver.moc"
