// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchclock.h"

#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

/// How much time a list still needs.
class TestBatchClock : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingBeforeAnyWork()
    {
        BatchClock clock;
        clock.begin(10);
        QVERIFY(!clock.left(0));
    }

    /// 50 rows are looked at before the first push. Without them, ten times as much seems to be left after it.
    void countsTheLooks()
    {
        BatchClock clock;
        clock.begin(100);
        QTRY_VERIFY(clock.now() >= 300ms);
        clock.endRow();
        const auto withLooks = clock.left(49);
        const auto without = clock.left(0);
        QVERIFY(withLooks && without);
        QVERIFY2(*withLooks < 3s, qPrintable(QString::number(withLooks->count())));
        QVERIFY2(*without >= 29s, qPrintable(QString::number(without->count())));
    }

    void leavesOutPauses()
    {
        BatchClock clock;
        clock.begin(2);
        clock.endRow();
        QTRY_VERIFY(clock.now() >= 10ms);
        clock.pause();
        const BatchClock::Time paused = clock.now();
        QTRY_VERIFY(clock.now() - paused >= 2200ms);
        QVERIFY(*clock.left(0) <= 2s);
        clock.goOn();
        QVERIFY(*clock.left(0) <= 2s);
    }

    void nothingIsLeftAtTheEnd()
    {
        BatchClock clock;
        clock.begin(1);
        clock.endRow();
        QCOMPARE(*clock.left(0), 0s);
    }
};

QTEST_GUILESS_MAIN(TestBatchClock)
#include "tst_batchclock.moc"
