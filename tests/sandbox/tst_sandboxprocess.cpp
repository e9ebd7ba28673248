// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxprocess.h"

#include "client.h"
#include "program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace Qt::StringLiterals;
using namespace renotify;

namespace {

const QString program = QStringLiteral(SANDBOX_PROGRAM);

void killed(qint64 pid)
{
#ifdef Q_OS_UNIX
    ::kill(pid_t(pid), SIGKILL);
#else
    QProcess::execute(u"taskkill"_s, {u"/F"_s, u"/PID"_s, QString::number(pid)});
#endif
}

/// This test program as the parent that gets killed: it starts a sandbox, prints its address, and waits.
int beParent(QCoreApplication &app)
{
    SandboxProcess sandbox(program);
    sandbox.start().then(&app, [](Result<SandboxAddress> result) {
        std::printf("%s\n", result ? qPrintable(result->url.toString()) : qPrintable(result.error().detail));
        std::fflush(stdout);
    });
    return app.exec();
}

} // namespace

class TestSandboxProcess : public QObject
{
    Q_OBJECT

private slots:
    void startsAndTellsTheAddress();
    void secondStartGivesTheSame();
    void startsAnewAfterItDied();
    void nothingSecretOnTheCommandLine();
    void failures_data();
    void failures();
    void canBeTriedAgainAfterAFailure();
    void destroyedWhileStarting();
    void endsWithThis();
    void endsWithAKilledParent();
    void findsTheProgram_data();
    void findsTheProgram();
};

void TestSandboxProcess::startsAndTellsTheAddress()
{
    SandboxProcess process(program);
    QFuture<Result<SandboxAddress>> future = process.start();
    QTRY_VERIFY(future.isFinished());
    const Result<SandboxAddress> result = future.takeResult();
    QVERIFY(result.ok());
    Client client(result->url, toString(result->account), QString::fromUtf8(result->secret.reveal().toByteArray()));
    QCOMPARE(client.post(standingPath(u"customer-ignores"_s, "/Notifications")).status, 201);
}

void TestSandboxProcess::secondStartGivesTheSame()
{
    SandboxProcess process(program);
    QFuture<Result<SandboxAddress>> first = process.start();
    QFuture<Result<SandboxAddress>> second = process.start(); // while it starts
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QFuture<Result<SandboxAddress>> third = process.start(); // while it runs
    QVERIFY(third.isFinished());
    QCOMPARE(process.findChildren<QProcess *>().size(), 1);
    const Result<SandboxAddress> a = first.takeResult();
    for (QFuture<Result<SandboxAddress>> future : {second, third}) {
        const Result<SandboxAddress> b = future.takeResult();
        QVERIFY(a.ok() && b.ok());
        QCOMPARE(b->url, a->url);
        QVERIFY(b->account == a->account);
        QCOMPARE(b->secret.reveal().toByteArray(), a->secret.reveal().toByteArray());
    }
}

void TestSandboxProcess::startsAnewAfterItDied()
{
    SandboxProcess process(program);
    QSignalSpy ended(&process, &SandboxProcess::ended);
    QFuture<Result<SandboxAddress>> first = process.start();
    QTRY_VERIFY(first.isFinished());
    killed(process.findChild<QProcess *>()->processId());
    QTRY_COMPARE(ended.size(), 1);
    QFuture<Result<SandboxAddress>> second = process.start();
    QTRY_VERIFY(second.isFinished());
    const Result<SandboxAddress> result = second.takeResult();
    QVERIFY(result.ok());
    QVERIFY(listens(quint16(result->url.port())));
    QCOMPARE(ended.size(), 1);
}

void TestSandboxProcess::nothingSecretOnTheCommandLine()
{
    SandboxProcess process(program);
    QFuture<Result<SandboxAddress>> future = process.start();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.takeResult().ok());
    QCOMPARE(process.findChild<QProcess *>()->arguments(), QStringList{u"--with-parent"_s});
}

void TestSandboxProcess::failures_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("detail");

    const QByteArray account = "AC0123456789abcdef0123456789abcdef";
    QTest::newRow("no such program") << ""_ba << u"sandbox: "_s;
    QTest::newRow("it ends with a sentence") << "echo 'the port is taken' >&2; exit 1"_ba << u"the port is taken"_s;
    QTest::newRow("it ends without a word") << "exit 0"_ba << u"ended at once"_s;
    QTest::newRow("it says something else")
        << "printf 'a\\nb\\nc\\n'; exec sleep 60"_ba << u"this is not the sandbox"_s;
    QTest::newRow("another host") << "printf 'http://example.com\\naccount %s\\nsecret x\\n' "_ba + account
                                         + "; exec sleep 60"
                                  << u"this is not the sandbox"_s;
    QTest::newRow("no secret") << "printf 'http://127.0.0.1:1\\naccount %s\\nsecret \\n' "_ba + account
                                      + "; exec sleep 60"
                               << u"this is not the sandbox"_s;
    // Seen to fail without the deadline.
    QTest::newRow("it says nothing") << "exec sleep 60"_ba << u"gives no address"_s;
}

void TestSandboxProcess::failures()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, detail);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sandbox"_s));
    if (!script.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + "\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    }

    SandboxProcess process(file.fileName(), std::chrono::milliseconds(1500));
    QSignalSpy ended(&process, &SandboxProcess::ended);
    QFuture<Result<SandboxAddress>> first = process.start();
    QFuture<Result<SandboxAddress>> second = process.start();
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    for (QFuture<Result<SandboxAddress>> future : {first, second}) {
        const Result<SandboxAddress> result = future.takeResult();
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::SandboxFailed);
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
    }
    QTRY_VERIFY(process.findChildren<QProcess *>().isEmpty()); // nothing is left
    QCOMPARE(ended.size(), 0);                                 // it never ran
}

void TestSandboxProcess::canBeTriedAgainAfterAFailure()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sandbox"_s);
    SandboxProcess process(path);
    QFuture<Result<SandboxAddress>> first = process.start();
    QTRY_VERIFY(first.isFinished());
    QVERIFY(!first.takeResult().ok());
    QVERIFY(QFile::link(program, path));
    QFuture<Result<SandboxAddress>> second = process.start();
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.takeResult().ok());
}

void TestSandboxProcess::destroyedWhileStarting()
{
    auto process = std::make_unique<SandboxProcess>(program);
    QFuture<Result<SandboxAddress>> future = process->start();
    process.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.takeResult().error().kind, Error::Kind::SandboxFailed);
}

void TestSandboxProcess::endsWithThis()
{
    auto process = std::make_unique<SandboxProcess>(program);
    QFuture<Result<SandboxAddress>> future = process->start();
    QTRY_VERIFY(future.isFinished());
    const QUrl url = future.takeResult()->url;
    QVERIFY(listens(quint16(url.port())));
    process.reset();
    QVERIFY(!listens(quint16(url.port())));
}

void TestSandboxProcess::endsWithAKilledParent()
{
    QProcess parent;
    parent.start(QCoreApplication::applicationFilePath(), {u"--be-parent"_s});
    QVERIFY(parent.waitForReadyRead());
    const QUrl url(QString::fromLatin1(parent.readLine()).trimmed());
    QVERIFY(listens(quint16(url.port())));
    killed(parent.processId());
    // Seen to fail with the program started without --with-parent.
    QTRY_VERIFY_WITH_TIMEOUT(!listens(quint16(url.port())), 1'000);
    QTRY_COMPARE(parent.state(), QProcess::NotRunning);
}

void TestSandboxProcess::findsTheProgram_data()
{
    QTest::addColumn<QString>("place");

    QTest::newRow("beside") << u"bin"_s;
    QTest::newRow("in the build tree") << u"app/sandbox"_s;
    QTest::newRow("installed") << u"libexec/renotify"_s;
    QTest::newRow("nowhere") << QString();
}

void TestSandboxProcess::findsTheProgram()
{
    QFETCH(QString, place);
    QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"bin"_s));
    const QString self = root.filePath(u"bin/asks"_s);
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), self));
    QString expected = u"renotify-sandbox"_s;
    if (!place.isNull()) {
        QVERIFY(root.mkpath(place));
        expected = root.filePath(place + u"/renotify-sandbox"_s);
        QVERIFY(QFile::link(program, expected));
    }
    QProcess asking;
    asking.start(self, {u"--where"_s});
    QVERIFY(asking.waitForFinished());
    QCOMPARE(QString::fromUtf8(asking.readAllStandardOutput()).trimmed(), expected);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--be-parent"_s))
        return beParent(app);
    if (app.arguments().contains(u"--where"_s)) {
        std::puts(qPrintable(SandboxProcess::program()));
        return 0;
    }
    TestSandboxProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxprocess.moc"
