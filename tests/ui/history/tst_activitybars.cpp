// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/activitybars.h"

#include <QTest>

#include <numeric>

using namespace renotify;
using namespace std::chrono_literals;

/// Which days belong to which bar, and where a bar is drawn.
class TestActivityBars : public QObject
{
    Q_OBJECT

private slots:
    void theShortestBarsThatFit_data();
    void theShortestBarsThatFit();
    void nothingIsLostOrCountedTwice_data();
    void nothingIsLostOrCountedTwice();
    void noDaysNoBars();
    void daysThatAWrongClockLeftDoNotCount();
    void aBarHasEachOutcomeAndTheMeanOfItsAnswers();
    void barsTogetherAreOne();
    void whichBarIsAtX_data();
    void whichBarIsAtX();
    void heightsShowTheRareOnesToo_data();
    void heightsShowTheRareOnesToo();
};

namespace {

using Heights = std::array<qreal, stackedOutcomes.size()>; // accepted, sending, not sent, unknown, rejected

const QDate today(2026, 3, 12); // a Thursday

HistoryDay sent(QDate day, qint64 sends = 1)
{
    return {.day = day, .outcome = Outcome::Accepted, .sends = sends, .answers = 0, .waited = 0ms};
}

qint64 totalOf(const QList<ActivityBar> &bars)
{
    return std::accumulate(bars.begin(), bars.end(), qint64(0),
                           [](qint64 sum, const ActivityBar &bar) { return sum + bar.total(); });
}

} // namespace

void TestActivityBars::theShortestBarsThatFit_data()
{
    QTest::addColumn<QDate>("oldest");
    QTest::addColumn<int>("most");
    QTest::addColumn<Qt::DayOfWeek>("weekStart");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("begin");
    QTest::addColumn<QDate>("lastBegin");
    QTest::addColumn<QDate>("end");
    const auto row = [](const char *name, QDate oldest, int most, Qt::DayOfWeek weekStart, int count, QDate begin,
                        QDate lastBegin, QDate end) {
        QTest::newRow(name) << oldest << most << weekStart << count << begin << lastBegin << end;
    };
    const QDate monday(2026, 3, 9);
    const QDate sunday(2026, 3, 8);
    row("one day has a month before it", today, 100, Qt::Monday, 30, today.addDays(-29), today, today);
    row("one day where less than a month fits", today, 10, Qt::Monday, 10, today.addDays(-9), today, today);
    row("as many days as fit", today.addDays(-99), 100, Qt::Monday, 100, today.addDays(-99), today, today);
    row("a day more makes weeks", today.addDays(-100), 100, Qt::Monday, 15, monday.addDays(-14 * 7), monday,
        monday.addDays(6));
    row("weeks from Sunday on", today.addDays(-100), 100, Qt::Sunday, 15, sunday.addDays(-14 * 7), sunday,
        sunday.addDays(6));
    row("weeks that begin on a Saturday", today.addDays(-100), 100, Qt::Saturday, 15, QDate(2025, 11, 29),
        QDate(2026, 3, 7), QDate(2026, 3, 13));
    row("more weeks than fit make months", QDate(2024, 2, 29), 100, Qt::Monday, 26, QDate(2024, 2, 1),
        QDate(2026, 3, 1), QDate(2026, 3, 31));
    row("more months than fit make years", QDate(2016, 12, 31), 100, Qt::Monday, 11, QDate(2016, 1, 1),
        QDate(2026, 1, 1), QDate(2026, 12, 31));
    row("more years than fit are left out", QDate(1970, 1, 1), 20, Qt::Monday, 20, QDate(2007, 1, 1), QDate(2026, 1, 1),
        QDate(2026, 12, 31));
}

void TestActivityBars::theShortestBarsThatFit()
{
    QFETCH(const QDate, oldest);
    QFETCH(const int, most);
    QFETCH(const Qt::DayOfWeek, weekStart);
    QFETCH(const int, count);
    QFETCH(const QDate, begin);
    QFETCH(const QDate, lastBegin);
    QFETCH(const QDate, end);
    const auto bars = activityBars({sent(oldest), sent(today)}, today, most, weekStart);
    QCOMPARE(bars.size(), count);
    QCOMPARE(bars.first().period.first, begin);
    QCOMPARE(bars.last().period.first, lastBegin);
    QCOMPARE(bars.last().period.last, end);
}

void TestActivityBars::nothingIsLostOrCountedTwice_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("days") << 60;
    QTest::newRow("weeks") << 300;
    QTest::newRow("months") << 1500;
    QTest::newRow("years") << 9000;
}

void TestActivityBars::nothingIsLostOrCountedTwice()
{
    QFETCH(const int, days);
    QList<HistoryDay> sends;
    for (int ago = days; ago >= 0; --ago)
        sends += sent(today.addDays(-ago), ago + 1);
    const auto bars = activityBars(sends, today, 64, Qt::Monday);
    QCOMPARE(totalOf(bars), qint64(days + 1) * (days + 2) / 2);
    for (int i = 1; i < bars.size(); ++i)
        QCOMPARE(bars.at(i).period.first, bars.at(i - 1).period.last.addDays(1));
    for (const ActivityBar &bar : bars) {
        qint64 own = 0;
        for (const HistoryDay &day : sends)
            own += day.day >= bar.period.first && day.day <= bar.period.last ? day.sends : 0;
        QCOMPARE(bar.total(), own);
    }
}

void TestActivityBars::noDaysNoBars()
{
    QVERIFY(activityBars({}, today, 100, Qt::Monday).isEmpty());
    QVERIFY(activityBars({sent(today)}, today, 0, Qt::Monday).isEmpty());
}

void TestActivityBars::daysThatAWrongClockLeftDoNotCount()
{
    const auto bars =
        activityBars({sent(today), sent(today.addDays(1)), sent(QDate(2099, 1, 1))}, today, 100, Qt::Monday);
    QCOMPARE(bars.size(), 30);
    QCOMPARE(totalOf(bars), 1);
    // Not even if they are in the same week as today.
    QCOMPARE(totalOf(activityBars({sent(today.addDays(-200)), sent(today.addDays(1))}, today, 100, Qt::Monday)), 1);
}

void TestActivityBars::aBarHasEachOutcomeAndTheMeanOfItsAnswers()
{
    const QList<HistoryDay> days{{today, Outcome::Accepted, 12, 3, 30s},
                                 {today, Outcome::Rejected, 2, 0, 0s},
                                 {today, Outcome::Unknown, 1, 1, 18s}};
    const ActivityBar bar = activityBars(days, today, 100, Qt::Monday).last();
    QCOMPARE(bar.sends, (std::array<qint64, 5>{0, 12, 2, 0, 1}));
    QCOMPARE(bar.total(), 15);
    QCOMPARE(bar.meanAnswer(), std::optional(std::chrono::milliseconds(12s)));
    QCOMPARE(activityBars({sent(today)}, today, 100, Qt::Monday).last().meanAnswer(), std::nullopt);
}

void TestActivityBars::barsTogetherAreOne()
{
    const auto bars =
        activityBars({{today.addDays(-1), Outcome::Rejected, 2, 1, 4s}, {today, Outcome::Accepted, 3, 2, 2s}}, today,
                     30, Qt::Monday);
    for (const auto &[from, to] : {std::pair(28, 29), std::pair(29, 28)}) {
        const ActivityBar both = together(bars, from, to);
        QCOMPARE(both.period, (Period{today.addDays(-1), today}));
        QCOMPARE(both.sends, (std::array<qint64, 5>{0, 3, 2, 0, 0}));
        QCOMPARE(both.meanAnswer(), std::optional(std::chrono::milliseconds(2s)));
    }
}

void TestActivityBars::whichBarIsAtX_data()
{
    QTest::addColumn<qreal>("x");
    QTest::addColumn<int>("bar");
    QTest::newRow("the first pixel") << 0.0 << 0;
    QTest::newRow("the last of the first") << 9.9 << 0;
    QTest::newRow("the first of the second") << 10.0 << 1;
    QTest::newRow("the last pixel") << 99.9 << 9;
    QTest::newRow("before the first") << -50.0 << 0;
    QTest::newRow("behind the last") << 1000.0 << 9;
}

void TestActivityBars::whichBarIsAtX()
{
    QFETCH(const qreal, x);
    QTEST(barAt(x, 100, 10), "bar");
}

void TestActivityBars::heightsShowTheRareOnesToo_data()
{
    QTest::addColumn<QList<qint64>>("sends"); // in the order of Outcome
    QTest::addColumn<qint64>("most");
    QTest::addColumn<Heights>("heights");
    QTest::newRow("nothing") << QList<qint64>{0, 0, 0, 0, 0} << qint64(10) << Heights{};
    QTest::newRow("all accepted, the highest bar") << QList<qint64>{0, 10, 0, 0, 0} << qint64(10) << Heights{20};
    QTest::newRow("half as high") << QList<qint64>{0, 5, 0, 0, 0} << qint64(10) << Heights{10};
    QTest::newRow("in proportion") << QList<qint64>{0, 5, 3, 2, 0} << qint64(10) << Heights{10, 0, 4, 0, 6};
    QTest::newRow("one in a thousand shows")
        << QList<qint64>{0, 999, 1, 0, 0} << qint64(1000) << Heights{18, 0, 0, 0, 2};
    QTest::newRow("one send beside a million shows") << QList<qint64>{0, 1, 0, 0, 0} << qint64(1'000'000) << Heights{2};
}

void TestActivityBars::heightsShowTheRareOnesToo()
{
    QFETCH(const QList<qint64>, sends);
    QFETCH(const qint64, most);
    ActivityBar bar;
    std::ranges::copy(sends, bar.sends.begin());
    const auto found = stackHeights(bar, most, 20);
    QFETCH(const Heights, heights);
    for (size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found.at(i), heights.at(i));
}

QTEST_GUILESS_MAIN(TestActivityBars)
#include "tst_activitybars.moc"
