// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/commandline.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheForm();
    void linkFillsTheFormButNeverChoosesAnAccount();
    void refusesWhatIsNoLinkOfOurs_data();
    void refusesWhatIsNoLinkOfOurs();
    void demoNeedsTheSandbox();
    void survivesTheWayToTheFirstProgram();
    void takesNothingFromAMessageThatIsNotOurs_data();
    void takesNothingFromAMessageThatIsNotOurs();
};

void TestCommandLine::fillsTheForm()
{
    const auto line = CommandLine::parse({u"renotify"_s, u"--account"_s, u"Acme"_s, u"--service"_s, u"VA1"_s,
                                          u"--identity"_s, u"x"_s, u"--challenge"_s, u"YC1"_s, u"--ttl"_s, u"60"_s,
                                          u"--reason"_s, u"T-1"_s, u"--data-dir"_s, u"/d"_s});
    QCOMPARE(line.account, u"Acme"_s);
    QCOMPARE(line.service, u"VA1"_s);
    QCOMPARE(line.identity, u"x"_s);
    QCOMPARE(line.challenge, u"YC1"_s);
    QCOMPARE(line.ttl, u"60"_s);
    QCOMPARE(line.reason, u"T-1"_s);
    QCOMPARE(line.dataDir, u"/d"_s);
    QVERIFY(!line.sandbox);
    QVERIFY(line.fault.isEmpty());
}

void TestCommandLine::linkFillsTheFormButNeverChoosesAnAccount()
{
    const auto line = CommandLine::parse(
        {u"renotify"_s,
         u"renotify:send?service=VA9e186c7b6fe24866f2e98c0ac81f5115&identity=a%20b%26c&ttl=0&reason=x"_s});
    QVERIFY(line.fault.isEmpty());
    QVERIFY(line.isLink);
    QCOMPARE(line.service, u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s);
    QCOMPARE(line.identity, u"a b&c"_s);
    QVERIFY(!line.challenge);
    QCOMPARE(line.ttl, u"0"_s);
    QVERIFY(!line.account);
    QVERIFY(!line.sandbox);
}

void TestCommandLine::refusesWhatIsNoLinkOfOurs_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("another scheme") << u"https:send?service=VA1"_s;
    QTest::newRow("another action") << u"renotify:delete?service=VA1"_s;
    QTest::newRow("a host") << u"renotify://send?service=VA1"_s;
    QTest::newRow("no URL at all") << u"re notify"_s;
    QTest::newRow("an account") << u"renotify:send?service=VA9e186c7b6fe24866f2e98c0ac81f5115&account=Acme"_s;
}

void TestCommandLine::refusesWhatIsNoLinkOfOurs()
{
    QFETCH(const QString, link);
    const auto line = CommandLine::parse({u"renotify"_s, link});
    QVERIFY(!line.fault.isEmpty());
    QVERIFY(!line.fillsForm());
    QVERIFY(!line.account);
    QCOMPARE(CommandLine::fromMessage(line.toMessage()).fault, line.fault); // so that the first program can say it
}

void TestCommandLine::demoNeedsTheSandbox()
{
    QVERIFY(!CommandLine::parse({u"renotify"_s, u"--demo"_s, u"x.png"_s}).fault.isEmpty());
    QVERIFY(CommandLine::parse({u"renotify"_s, u"--sandbox"_s, u"--demo"_s, u"x.png"_s}).fault.isEmpty());
}

void TestCommandLine::survivesTheWayToTheFirstProgram()
{
    CommandLine line;
    line.sandbox = true;
    line.identity = u"é \"x\" 😀"_s;
    line.ttl = u"7"_s;
    const auto there = CommandLine::fromMessage(line.toMessage());
    QVERIFY(there.sandbox);
    QCOMPARE(there.identity, line.identity);
    QCOMPARE(there.ttl, line.ttl);
    QVERIFY(!there.service);
}

void TestCommandLine::takesNothingFromAMessageThatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\xfe{");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("values of other types") << QByteArray(R"({"service":1,"identity":{},"ttl":null,"sandbox":"yes"})");
    QTest::newRow("a demo and a folder") << QByteArray(R"({"demo":"/x.png","data-dir":"/x"})");
}

void TestCommandLine::takesNothingFromAMessageThatIsNotOurs()
{
    QFETCH(const QByteArray, message);
    const auto line = CommandLine::fromMessage(message);
    QVERIFY(!line.service && !line.identity && !line.challenge && !line.ttl && !line.reason && !line.account);
    QVERIFY(!line.sandbox);
    QVERIFY(line.demoPicture.isEmpty() && line.dataDir.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
