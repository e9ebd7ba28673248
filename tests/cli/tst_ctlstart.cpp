// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace renotify;

/// How the program starts and ends when it sends nothing: what it opens, where it writes, and what it says.
class TestCtlStart : public QObject
{
    Q_OBJECT

private slots:
    void versionOpensNothing();
    void helpIsData();
    void aWrongLineIsAnObject();
    void loadsNoWindow();
    void theTableHasTabs();
    void aFolderThatCannotBe();
    void twoAccountsAndNoName();
    void aClosedReaderIsNoFault();
    void aClosedOutputStaysClosed();
    void aFullDiskIsSaid();
    void aTerminalGetsTextAndColour();
};

void TestCtlStart::versionOpensNothing()
{
    CtlHome home;
    const auto end = home.run({u"version"_s, u"--json"_s});
    QCOMPARE(end.code, 0);
    QCOMPARE(schemaFault(end.object()), QString());
    QVERIFY(QRegularExpression(u"^\\d+\\.\\d+\\.\\d+$"_s).match(end.object()[u"version"].toString()).hasMatch());
    QCOMPARE(home.run({u"--version"_s}).out.trimmed(), end.object()[u"version"].toString().toUtf8());
    QVERIFY(QDir(home.path(u"share"_s)).isEmpty());
}

void TestCtlStart::helpIsData()
{
    CtlHome home;
    const auto end = home.run({u"--help"_s});
    QCOMPARE(end.code, 0);
    QVERIFY(end.out.contains("Send the push of a pending challenge again"));
    QVERIFY(!end.out.contains("manual "));
    QCOMPARE(end.err, QByteArray());
}

void TestCtlStart::aWrongLineIsAnObject()
{
    CtlHome home;
    const auto end = home.run({u"send"_s, u"--json"_s, u"--frobnicate"_s});
    QCOMPARE(end.code, 2);
    QCOMPARE(end.out, QByteArray());
    QCOMPARE(end.complaints().size(), 1);
    QCOMPARE(schemaFault(end.complaints()[0]), QString());
    QVERIFY(end.complaints()[0][u"message"].toString().contains(u"frobnicate"_s));
}

/// Seen failing with libQt6Gui preloaded.
void TestCtlStart::loadsNoWindow()
{
    CtlHome home;
    home.set(u"LD_DEBUG"_s, u"files"_s);
    home.set(u"LD_DEBUG_OUTPUT"_s, home.path(u"loaded"_s));
    QProcess &process = home.start({u"send"_s, u"--sandbox"_s, u"--identity"_s, u"customer-approves"_s});
    const qint64 id = process.processId();
    QCOMPARE(CtlHome::ended(process).code, 0);
    QFile log(home.path(u"loaded.%1"_s.arg(id))); // also what is loaded while it runs, as the database's driver is
    QVERIFY(log.open(QFile::ReadOnly));
    const QByteArray loaded = log.readAll();
    QVERIFY(loaded.contains("libQt6Network"));
    for (const char *library : {"libQt6Gui", "libQt6Widgets", "libX11", "libxcb", "HttpServer"})
        QVERIFY2(!loaded.contains(library), library);
}

void TestCtlStart::theTableHasTabs()
{
    CtlHome home;
    home.makeAccount(QUrl(u"http://127.0.0.1:9"_s), {{u"name"_s, u"a\tb\\c"_s}});
    const auto end = home.run({u"account"_s, u"list"_s});
    QCOMPARE(end.code, 0);
    QVERIFY2(end.out.startsWith("a\\tb\\\\c\tSKaaaaaaaa"), end.out.constData());
    QCOMPARE(end.out.count('\t'), 5);
    QCOMPARE(end.out.count('\n'), 1);
    const auto json = home.run({u"account"_s, u"list"_s, u"--json"_s});
    QCOMPARE(schemaFault(json.object()), QString());
    QCOMPARE(json.object()[u"account"].toString(), u"a\tb\\c"_s);
}

void TestCtlStart::aFolderThatCannotBe()
{
    CtlHome home;
    QFile file(home.dataFolder() + u"/accounts.json"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{");
    file.close();
    const auto broken = home.run({u"account"_s, u"list"_s, u"--json"_s});
    QCOMPARE(broken.code, 5);
    QCOMPARE(broken.complaints()[0][u"error"].toString(), u"FileMalformed"_s);
    QVERIFY(QDir(home.dataFolder()).removeRecursively());
    QFile instead(home.dataFolder());
    QVERIFY(instead.open(QFile::WriteOnly));
    const auto end = home.run({u"history"_s, u"list"_s, u"--json"_s});
    QCOMPARE(end.code, 9);
    QCOMPARE(schemaFault(end.complaints()[0]), QString());
}

void TestCtlStart::twoAccountsAndNoName()
{
    CtlHome home;
    const QStringList line{u"find"_s, u"--identity"_s, u"ada-4711"_s, u"--json"_s};
    QCOMPARE(home.run(line).code, 2); // there is none
    home.makeAccount(QUrl(u"http://127.0.0.1:9"_s));
    const auto unknown = home.run(line + QStringList{u"--account"_s, u"acme"_s});
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains("Acme"));
    QCOMPARE(home.run(line).code, 2); // which service?
    QCOMPARE(home.run(line + QStringList{u"--sandbox"_s, u"--account"_s, u"Acme"_s}).code, 2);
}

/// Runs `command` in a shell, with $CTL as the program.
CtlHome::End inShell(const QString &command, const CtlHome &home)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CTL"_s, QStringLiteral(RENOTIFYCTL));
    environment.insert(u"DATA"_s, home.dataFolder());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"bash"_s, {u"-c"_s, command});
    return CtlHome::ended(shell);
}

void TestCtlStart::aClosedReaderIsNoFault()
{
    CtlHome home;
    QCOMPARE(inShell(u"set -o pipefail; \"$CTL\" completion bash | true"_s, home).code, 0);
    const auto closed = inShell(u"\"$CTL\" version >&-"_s, home);
    QCOMPARE(closed.code, 5);
    QVERIFY2(closed.err.contains("could not be written"), closed.err.constData());
}

/// Nothing that the program opens takes the place of its output.
/// Seen failing without holdStandardFiles(): the pipe of the signals took that place, and what was written into it was
/// taken for a signal.
void TestCtlStart::aClosedOutputStaysClosed()
{
    CtlHome home;
    const QString send = u"\"$CTL\" send --sandbox --identity customer-approves --data-dir \"$DATA\" "_s;
    const auto sent = inShell(send + u">&-"_s, home);
    QCOMPARE(sent.code, 0);
    QVERIFY2(sent.err.contains("could not be written"), sent.err.constData());
    QCOMPARE(inShell(send + u">&- 2>&- <&-"_s, home).code, 0);
    const auto rows = home.run({u"history"_s, u"list"_s, u"--json"_s});
    QCOMPARE(rows.objects().size(), 2);
}

void TestCtlStart::aFullDiskIsSaid()
{
    CtlHome home;
    const auto full = inShell(u"\"$CTL\" completion zsh >/dev/full"_s, home);
    QCOMPARE(full.code, 5);
    QVERIFY2(full.err.contains("could not be written"), full.err.constData());
    // How a send ended is more important than whether it could be told.
    const auto sent =
        inShell(u"\"$CTL\" send --sandbox --identity customer-approves --data-dir \"$DATA\" >/dev/full"_s, home);
    QCOMPARE(sent.code, 0);
    QVERIFY2(sent.err.contains("could not be written"), sent.err.constData());
}

void TestCtlStart::aTerminalGetsTextAndColour()
{
    CtlHome home;
    home.makeAccount(QUrl(u"http://127.0.0.1:9"_s), {{u"name"_s, u"a\033[31mb"_s}});
    const QString line = u"script -qec '\"$CTL\" %1 --data-dir \"$DATA\"' /dev/null"_s;
    const auto accounts = inShell(line.arg(u"account list"_s), home);
    QCOMPARE(accounts.code, 0);
    QVERIFY2(accounts.out.startsWith("Account "), accounts.out.constData());
    QVERIFY2(accounts.out.contains("a\\x1b[31mb"), accounts.out.constData()); // a name plays no tricks
    const QString send = line.arg(u"send --quiet --sandbox --identity customer-approves"_s);
    const auto coloured = inShell(u"TERM=xterm "_s + send, home);
    QVERIFY2(coloured.out.contains("\033[32mAccepted\033[0m"), coloured.out.constData());
    const auto plain = inShell(u"NO_COLOR=1 TERM=xterm "_s + send, home);
    QVERIFY2(plain.out.contains("Accepted") && !plain.out.contains('\033'), plain.out.constData());
}

QTEST_GUILESS_MAIN(TestCtlStart)
#include "tst_ctlstart.moc"
