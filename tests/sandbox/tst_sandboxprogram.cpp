// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"
#include "program.h"

#include <QTcpServer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace renotify::sandbox;

/// The program `renotify-sandbox`: its command line and what it prints.
class TestSandboxProgram : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereItIs();
    void takesPortAccountAndSecret();
    void inventsANewSecretEachTime();
    void listsItsCustomers();
    void listedSidsStayTheSame_data();
    void listedSidsStayTheSame();
    void printsAndEnds_data();
    void printsAndEnds();
    void refuses_data();
    void refuses();
    void portInUse();
    void listensOnLoopbackOnly();
};

void TestSandboxProgram::saysWhereItIs()
{
    QProcess process;
    startProgram(process);
    const QList<QByteArray> lines = threeLines(process);
    QCOMPARE(lines.size(), 4);
    const QUrl url(QString::fromLatin1(lines[0]));
    QCOMPARE(url.scheme(), u"http"_s);
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(lines[1].startsWith("account AC"));
    QVERIFY(lines[2].startsWith("secret "));

    Client client(url, QString::fromLatin1(lines[1].mid(8)), QString::fromLatin1(lines[2].mid(7)));
    const Reply sent = client.post(standingPath(u"customer-approves"_s, "/Notifications"), "Ttl=120");
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent.body[u"account_sid"_s].toString().toLatin1(), lines[1].mid(8));
    // This time by the real clock.
    QTRY_COMPARE(client.get(standingPath(u"customer-approves"_s)).body[u"status"_s], u"approved"_s);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestSandboxProgram::takesPortAccountAndSecret()
{
    QTcpServer probe; // finds a free port
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();

    const QString account = u"SK0123456789abcdefABCDEF0123456789"_s;
    QProcess process;
    startProgram(process, {u"--port"_s, QString::number(port), u"--account"_s, account, u"--secret"_s, u"a b:ü"_s});
    const QList<QByteArray> lines = threeLines(process);
    QCOMPARE(lines.value(0), "http://127.0.0.1:" + QByteArray::number(port));
    QCOMPARE(lines.value(1), "account " + account.toLatin1());
    QCOMPARE(lines.value(2), u"secret a b:ü"_s.toUtf8());
    Client client(QUrl(QString::fromLatin1(lines[0])), account, u"a b:ü"_s);
    QCOMPARE(client.get("/v2/Services").status, 200);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void TestSandboxProgram::inventsANewSecretEachTime()
{
    QSet<QByteArray> secrets;
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        startProgram(process);
        secrets.insert(threeLines(process).value(2));
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    QCOMPARE(secrets.size(), 3);
}

void TestSandboxProgram::listsItsCustomers()
{
    QProcess process;
    startProgram(process, {u"--list"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(output.contains(serviceSid()));
    for (const Story &story : stories()) {
        const QRegularExpression line(u"^%1 +%2  %3$"_s.arg(QRegularExpression::escape(story.identity),
                                                            story.challengeSid(),
                                                            QRegularExpression::escape(story.does)),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(line.match(output).hasMatch(), qPrintable(story.identity));
    }
}

void TestSandboxProgram::listedSidsStayTheSame_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("promised");

    const auto challenge = [](const QString &identity) { return story(identity).challengeSid(); };
    QTest::newRow("service") << serviceSid() << u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s;
    QTest::newRow("approves") << challenge(u"customer-approves"_s) << u"YCbd26509d05bb40d6b067c59390b732c6"_s;
    QTest::newRow("denies") << challenge(u"customer-denies"_s) << u"YCff18bf5864bb6c3da96cfe25fdb7e285"_s;
    QTest::newRow("ignores") << challenge(u"customer-ignores"_s) << u"YC26e53721a4d01b58c9b1b6e5d6d5504e"_s;
    QTest::newRow("spent") << challenge(u"customer-spent"_s) << u"YCe9f1a752f599453d1367d0507e89f6d5"_s;
    QTest::newRow("no device") << challenge(u"customer-no-device"_s) << u"YCb93e3b8d7208599bfac2c13824595965"_s;
    QTest::newRow("slow") << challenge(u"customer-slow"_s) << u"YC4631f6bacfe0dcadeb63c1681c9d4565"_s;
    QTest::newRow("drops") << challenge(u"customer-drops"_s) << u"YC5633b1e4216bbb536404c7537c3f3724"_s;
    QTest::newRow("throttled") << challenge(u"customer-throttled"_s) << u"YCec4015cf71fd1f1e70c5ab706ee6343b"_s;
    QTest::newRow("missing") << challenge(u"customer-missing"_s) << u"YC987d4b71bfce258d9820b978dba07c5e"_s;
}

void TestSandboxProgram::listedSidsStayTheSame()
{
    QFETCH(QString, actual);
    QFETCH(QString, promised);

    QCOMPARE(actual, promised); // because saved forms and the documentation contain them
}

void TestSandboxProgram::printsAndEnds_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("part");

    QTest::newRow("help") << u"--help"_s << "--with-parent"_ba;
    QTest::newRow("version") << u"--version"_s << "renotify-sandbox "_ba;
}

void TestSandboxProgram::printsAndEnds()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, part);

    QProcess process;
    startProgram(process, {option});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains(part));
}

void TestSandboxProgram::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");

    QTest::newRow("an unknown option") << QStringList{u"--prot"_s} << "prot"_ba;
    QTest::newRow("a word") << QStringList{u"8080"_s} << "8080"_ba;
    QTest::newRow("a port in words") << QStringList{u"--port"_s, u"http"_s} << "--port"_ba;
    QTest::newRow("too high a port") << QStringList{u"--port"_s, u"65536"_s} << "--port"_ba;
    QTest::newRow("a port below 0") << QStringList{u"--port=-1"_s} << "--port"_ba;
    QTest::newRow("no port") << QStringList{u"--port"_s} << "port"_ba;
    QTest::newRow("a SID of another kind") << QStringList{u"--account"_s, serviceSid()} << "--account"_ba;
    QTest::newRow("half a SID") << QStringList{u"--account"_s, u"AC0123"_s} << "--account"_ba;
    QTest::newRow("a limit of nothing") << QStringList{u"--limit"_s, u"0"_s} << "--limit"_ba;
    QTest::newRow("an empty secret") << QStringList{u"--secret"_s, u""_s} << "--secret"_ba;
}

void TestSandboxProgram::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);

    QProcess process;
    startProgram(process, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QCOMPARE(process.readAllStandardOutput(), "");
    const QByteArray complaint = process.readAllStandardError();
    QVERIFY2(complaint.startsWith("renotify-sandbox: ") && complaint.contains(named), complaint);
    QCOMPARE(complaint.count('\n'), 1);
}

void TestSandboxProgram::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    QProcess process;
    startProgram(process, {u"--port"_s, port});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    const QByteArray complaint = process.readAllStandardError();
    QVERIFY2(complaint.contains(port.toLatin1()) && complaint.contains("in use"), complaint);
    QCOMPARE(complaint.count('\n'), 1);
}

void TestSandboxProgram::listensOnLoopbackOnly()
{
    QProcess process;
    startProgram(process);
    const quint16 port = quint16(QUrl(QString::fromLatin1(threeLines(process).value(0))).port());
    QVERIFY(listens(port));
    // A server on all addresses would be reached at every 127.x.y.z; seen to fail with QHostAddress::AnyIPv4.
    QVERIFY(!listens(port, QHostAddress(u"127.0.0.2"_s)));
    process.kill();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
