// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realprogram.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QStandardPaths>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// What the README runs without a display, and what a person at a display sees.
class TestRealDemo : public QObject
{
    Q_OBJECT

private slots:
    void theDemoSendsPrintsAndPaints();
    void aDemoWithoutAPlaceForItsPictureSaysSo();
    void aDemoWantsAFolderOfItsOwn();
    void aPersonAtADisplayIsShownWhyNothingOpens();
    void aSessionBusThatSaysNothingDoesNotKeepTheWindowAway();

private:
    static void startDisplay(QProcess &server, RealProgram &program);
};

// Seen to fail without the press of the button: it took longer than the minute.
void TestRealDemo::theDemoSendsPrintsAndPaints()
{
    RealProgram program;
    const QString picture = program.path(u"window.png"_s);
    const auto end = program.run({u"--sandbox"_s, u"--data-dir"_s, program.dataFolder(), u"--demo"_s, picture});
    QVERIFY2(end.code == 0, end.err);
    const QJsonObject notification = QJsonDocument::fromJson(end.out).object();
    QVERIFY2(notification[u"sid"].toString().startsWith("NT"_L1), end.out);
    QVERIFY2(notification[u"challenge_sid"].toString().startsWith("YC"_L1), end.out);
    const QImage window(picture);
    QVERIFY2(window.width() >= 600 && window.height() >= 400, qPrintable(picture));
    QVERIFY(QFileInfo(program.dataFolder() + u"/history.sqlite"_s).size() > 0);
}

void TestRealDemo::aDemoWithoutAPlaceForItsPictureSaysSo()
{
    RealProgram program;
    const QString picture = program.path(u"none/window.png"_s);
    const auto end = program.run({u"--sandbox"_s, u"--data-dir"_s, program.dataFolder(), u"--demo"_s, picture});
    QCOMPARE(end.code, 1);
    QVERIFY2(end.err.contains(picture.toUtf8()), end.err);
}

void TestRealDemo::aDemoWantsAFolderOfItsOwn()
{
    RealProgram program;
    program.startWindow();
    const auto end = program.run(
        {u"--sandbox"_s, u"--data-dir"_s, program.dataFolder(), u"--demo"_s, program.path(u"window.png"_s)});
    QCOMPARE(end.code, 3);
    QVERIFY2(end.err.contains("--demo"), end.err);
}

void TestRealDemo::startDisplay(QProcess &server, RealProgram &program)
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty(), "This test needs Xvfb (package xvfb).");
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
    QVERIFY(QTest::qWaitFor([&] { return server.canReadLine(); }, 30'000));
    program.set(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    program.set(u"DISPLAY"_s, u':' + QString::fromLatin1(server.readLine().trimmed()));
}

// Seen to fail without the window: the program ended at once, and somebody who started it from a menu saw nothing.
void TestRealDemo::aPersonAtADisplayIsShownWhyNothingOpens()
{
    QProcess server;
    RealProgram program;
    startDisplay(server, program);
    QProcess &refused = program.start({u"--data-dir"_s, u"/proc/version"_s});
    refused.setReadChannel(QProcess::StandardError);
    QTRY_VERIFY_WITH_TIMEOUT(refused.canReadLine(), 30'000);
    QVERIFY(!refused.waitForFinished(2000)); // the window stays until it is closed
    QProcess &script =
        program.start({u"--sandbox"_s, u"--data-dir"_s, u"/proc/version"_s, u"--demo"_s, u"/none.png"_s});
    QCOMPARE(RealProgram::ended(script).code, 1); // nobody would close a window
    server.kill();
    server.waitForFinished();
}

/// Seen failing: Qt's link to screen readers waited for the bus on the window's thread, and no window ever came.
void TestRealDemo::aSessionBusThatSaysNothingDoesNotKeepTheWindowAway()
{
    QProcess server;
    RealProgram program;
    startDisplay(server, program);
    QLocalServer bus;
    QVERIFY(bus.listen(program.path(u"bus"_s)));
    program.set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + bus.fullServerName());
    const auto end = program.run(
        {u"--sandbox"_s, u"--data-dir"_s, program.dataFolder(), u"--demo"_s, program.path(u"window.png"_s)});
    QVERIFY2(end.code == 0, end.err);
    server.kill();
    server.waitForFinished();
}

QTEST_GUILESS_MAIN(TestRealDemo)
#include "tst_realdemo.moc"
