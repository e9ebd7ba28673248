// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchqueue.h"

#include <QTest>

using namespace renotify;

/// The rows that wait for their turn.
class TestBatchQueue : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLookedAtAheadStaysFresh_data();
    void whatIsLookedAtAheadStaysFresh();
};

void TestBatchQueue::whatIsLookedAtAheadStaysFresh_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : {2.0, 4.0, 8.0, 15.0, 20.0, 50.0})
        QTest::addRow("%g requests a second", rate) << rate;
}

/// A row has its turn after all of those before it, each of which asks for the challenge and the device of another row
/// and sends a push. Seen failing with 50 rows at any pace: at four requests a second, 30 rows were looked at 59 times.
void TestBatchQueue::whatIsLookedAtAheadStaysFresh()
{
    QFETCH(const double, rate);
    constexpr double requests = 3;
    const double seconds = double(BatchQueue::aheadAt(rate)) * requests / rate;
    QVERIFY2(seconds <= std::chrono::duration<double>(BatchQueue::freshFor).count(),
             qPrintable(QString::number(seconds)));
    QVERIFY(BatchQueue::aheadAt(rate) > 1); // or nobody would be found who is in a greater hurry
}

QTEST_GUILESS_MAIN(TestBatchQueue)
#include "tst_batchqueue.moc"
