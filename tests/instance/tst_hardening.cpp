// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

class TestHardening : public QObject
{
    Q_OBJECT

private slots:
    void aHardenedProcessLeavesNothingToOthers();
};

void TestHardening::aHardenedProcessLeavesNothingToOthers()
{
    // Each of the four was seen to differ without its call in hardenProcess().
    QProcess probe;
    probe.start(QStringLiteral(INSTANCEPROBE), {QStringLiteral("--harden")});
    QVERIFY(probe.waitForFinished());
#ifdef Q_OS_LINUX
    QCOMPARE(probe.readAllStandardOutput().trimmed(), "0 0 0 77");
#endif
    QCOMPARE(probe.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
