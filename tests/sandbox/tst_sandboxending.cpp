// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// The program `renotify-sandbox` ends when its parent ends, and when it is told to.
class TestSandboxEnding : public QObject
{
    Q_OBJECT

private slots:
    void endOfInputEndsItOnlyWithParent_data();
    void endOfInputEndsItOnlyWithParent();
#ifdef Q_OS_UNIX
    void endsOnSignals_data();
    void endsOnSignals();
#endif
#ifdef Q_OS_LINUX
    void endsWhenItsParentIsKilled();
#endif
};

void TestSandboxEnding::endOfInputEndsItOnlyWithParent_data()
{
    QTest::addColumn<bool>("withParent");

    QTest::newRow("with a parent it ends") << true; // seen to fail without the reading thread
    QTest::newRow("alone it stays") << false;
}

void TestSandboxEnding::endOfInputEndsItOnlyWithParent()
{
    QFETCH(bool, withParent);

    QProcess process;
    startProgram(process, withParent ? QStringList{u"--with-parent"_s} : QStringList());
    QCOMPARE(threeLines(process).size(), 4);
    process.write("what is said is ignored\n");
    process.closeWriteChannel();
    QCOMPARE(process.waitForFinished(1'000), withParent);
    if (withParent) {
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
    process.kill();
    process.waitForFinished();
}

#ifdef Q_OS_UNIX

void TestSandboxEnding::endsOnSignals_data()
{
    QTest::addColumn<int>("number");

    QTest::newRow("SIGINT") << SIGINT; // both seen to fail without the handlers: killed instead of ended
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestSandboxEnding::endsOnSignals()
{
    QFETCH(int, number);

    QProcess process;
    startProgram(process);
    QCOMPARE(threeLines(process).size(), 4);
    ::kill(pid_t(process.processId()), number);
    QVERIFY(process.waitForFinished(1'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

#endif

#ifdef Q_OS_LINUX

void TestSandboxEnding::endsWhenItsParentIsKilled()
{
    // Only the kernel can end it here: this test holds the other end of its input, which therefore never ends. Seen to
    // fail without PR_SET_PDEATHSIG.
    QTemporaryDir folder;
    const QByteArray input = folder.filePath(u"input"_s).toLocal8Bit();
    QCOMPARE(::mkfifo(input.constData(), 0600), 0);
    const int held = ::open(input.constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(held >= 0);

    QProcess parent;
    parent.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" --with-parent < \"$1\" & wait"_s, QStringLiteral(SANDBOX_PROGRAM),
                                QString::fromLocal8Bit(input)});
    const quint16 port = quint16(QUrl(QString::fromLatin1(threeLines(parent).value(0))).port());
    QVERIFY(listens(port));
    ::kill(pid_t(parent.processId()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!listens(port), 1'000);
    ::close(held);
    QTRY_COMPARE(parent.state(), QProcess::NotRunning);
}

#endif

QTEST_GUILESS_MAIN(TestSandboxEnding)
#include "tst_sandboxending.moc"
