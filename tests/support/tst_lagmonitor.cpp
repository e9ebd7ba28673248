// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lagmonitor.h"

#include <QTest>

#include <ctime>
#include <vector>

using namespace renotify;
using namespace std::chrono_literals;

/// A blocked loop is noticed, whatever blocks it, and a starved loop is not taken for a blocked one. Seen to fail: with
/// tick() emptied, nothing is ever noticed; with no allowance for a busy machine, the starved loop fails.
class TestLagMonitor : public QObject
{
    Q_OBJECT

private slots:
    void anIdleLoopIsNotBlocked();
    void seesALoopThatComputes();
    void seesALoopThatWaits();
    void aLoopThatComputesSlowlyIsAlive();
    void seesAGapThatIsStillOpen();
    void resetForgets();
    void aStarvedLoopIsNotBlocked();
};

namespace {

/// Uses up that much processor time, however long it takes.
void compute(std::chrono::nanoseconds time)
{
    const auto used = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    const auto end = used() + time;
    while (used() < end) {
    }
}

/// Lets the loop run until `work` was done inside it, and a little longer.
template<class Work>
void inLoop(Work work)
{
    bool done = false;
    QTimer::singleShot(20ms, qApp, work);
    QTimer::singleShot(40ms, qApp, [&done] { done = true; });
    QTRY_VERIFY(done);
}

} // namespace

void TestLagMonitor::anIdleLoopIsNotBlocked()
{
    LagMonitor lag;
    inLoop([] {});
    QVERIFY2(lag.blocked() < 50ms, qPrintable(lag.report()));
}

void TestLagMonitor::seesALoopThatComputes()
{
    LagMonitor lag;
    inLoop([] { compute(500ms); });
    QVERIFY2(!lag.isAlive(), qPrintable(lag.report()));
    QVERIFY2(lag.waited() < 50ms, qPrintable(lag.report()));
    QVERIFY2(lag.lag() >= lag.blocked(), qPrintable(lag.report()));
}

void TestLagMonitor::seesALoopThatWaits()
{
    LagMonitor lag;
    inLoop([] { std::this_thread::sleep_for(300ms); }); // this is what must be noticed, not a pause of the test
    QVERIFY2(!lag.isAlive(), qPrintable(lag.report()));
    QVERIFY2(lag.waited() > 50ms, qPrintable(lag.report()));
}

// Four times 15 ms, as on a slow processor.
void TestLagMonitor::aLoopThatComputesSlowlyIsAlive()
{
    LagMonitor lag;
    inLoop([] { compute(60ms); });
    QVERIFY2(lag.lag() > 50ms, qPrintable(lag.report()));
    QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
}

void TestLagMonitor::seesAGapThatIsStillOpen()
{
    LagMonitor lag;
    std::this_thread::sleep_for(500ms);
    QVERIFY2(lag.blocked() > 150ms, qPrintable(lag.report()));
}

void TestLagMonitor::resetForgets()
{
    LagMonitor lag;
    std::this_thread::sleep_for(500ms);
    lag.reset();
    inLoop([] {});
    QVERIFY2(lag.blocked() < 50ms, qPrintable(lag.report()));
}

void TestLagMonitor::aStarvedLoopIsNotBlocked()
{
    LagMonitor lag;
    std::vector<std::thread> hungry;
    for (unsigned i = 0; i < 8 * std::thread::hardware_concurrency(); ++i)
        hungry.emplace_back(compute, 100ms);
    bool done = false;
    QTimer rounds; // a loop with work in small pieces loses its turn, unlike one that only wakes up
    connect(&rounds, &QTimer::timeout, this, [] { compute(1ms); });
    rounds.start();
    QTimer::singleShot(500ms, this, [&done] { done = true; });
    QTRY_VERIFY(done);
    const auto blocked = lag.blocked();
    const QString report = lag.report();
    for (std::thread &thread : hungry)
        thread.join();
    qInfo().noquote() << report;
    QVERIFY2(blocked < 50ms, qPrintable(report));
}

QTEST_GUILESS_MAIN(TestLagMonitor)
#include "tst_lagmonitor.moc"
