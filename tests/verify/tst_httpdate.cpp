// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/httpdate.h"

#include <QTest>

#include <time.h>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

const QDateTime expected(QDate(2026, 3, 8), QTime(2, 30), Qt::UTC);

Answer with(const QByteArray &name, const QByteArray &value, const QByteArray &date = {})
{
    Answer answer{.httpStatus = 429, .reasonPhrase = {}, .headers = {{name, value}}, .body = {}};
    if (!date.isEmpty())
        answer.headers.append({"date", date});
    return answer;
}

} // namespace

/// Times in headers are always the service's, in every form and in every time zone.
class TestHttpDate : public QObject
{
    Q_OBJECT

private slots:
    void readsAllFormsInEveryZone_data();
    void readsAllFormsInEveryZone();
    void whatIsNoDateIsNone_data();
    void whatIsNoDateIsNone();
    void theAgeOfAnAnswerIsAdded_data();
    void theAgeOfAnAnswerIsAdded();
    void waitsAreBounded_data();
    void waitsAreBounded();
};

void TestHttpDate::readsAllFormsInEveryZone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 08 Mar 2026 02:30:00 GMT");
    QTest::newRow("RFC 850") << QByteArray("Sunday, 08-Mar-26 02:30:00 GMT");
    QTest::newRow("asctime") << QByteArray("Sun Mar  8 02:30:00 2026");
    QTest::newRow("the same on two lines")
        << QByteArray("Sun, 08 Mar 2026 02:30:00 GMT, Sun, 08 Mar 2026 02:30:00 GMT");
    QTest::newRow("an older one first") << QByteArray("Sun, 08 Mar 2026 02:21:00 GMT, Sun, 08 Mar 2026 02:30:00 GMT");
    QTest::newRow("an older one behind it")
        << QByteArray("Sun, 08 Mar 2026 02:30:00 GMT, Sun, 08 Mar 2026 02:21:00 GMT");
    QTest::newRow("with nonsense") << QByteArray("x, Sun, 08 Mar 2026 02:30:00 GMT");
}

void TestHttpDate::readsAllFormsInEveryZone()
{
    QFETCH(QByteArray, value);
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"}) {
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(wire::httpDate(value), expected);
    }
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

void TestHttpDate::whatIsNoDateIsNone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("no date");
    QTest::newRow("the year 1970") << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
    QTest::newRow("the year 9999") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT");
    QTest::newRow("another zone") << QByteArray("Sun, 08 Mar 2026 02:30:00 CET");
    QTest::newRow("no such day") << QByteArray("Sun, 30 Feb 2026 02:30:00 GMT");
    QTest::newRow("no such hour") << QByteArray("Sun, 08 Mar 2026 25:30:00 GMT");
}

void TestHttpDate::whatIsNoDateIsNone()
{
    QFETCH(QByteArray, value);
    QCOMPARE(wire::httpDate(value), std::nullopt);
}

void TestHttpDate::theAgeOfAnAnswerIsAdded_data()
{
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("later"); ///< than the date, in seconds; -1: no time is told
    const QByteArray date = "Sun, 08 Mar 2026 02:30:00 GMT";
    QTest::newRow("no age") << QByteArray() << date << 0;
    QTest::newRow("none old") << QByteArray("0") << date << 0;
    QTest::newRow("nine minutes old") << QByteArray(" 540 ") << date << 540;
    QTest::newRow("a day old") << QByteArray("86400") << date << 86400;
    QTest::newRow("older than a day") << QByteArray("86401") << date << -1;
    QTest::newRow("more than there are numbers for") << QByteArray(400, '9') << date << -1;
    QTest::newRow("younger than new") << QByteArray("-5") << date << -1;
    QTest::newRow("a part of a second") << QByteArray("1.5") << date << -1;
    QTest::newRow("words") << QByteArray("?") << date << -1;
    QTest::newRow("two ages") << QByteArray("5, 7") << date << -1;
    QTest::newRow("an age and no date") << QByteArray("5") << QByteArray() << -1;
}

// An answer with an age was once ignored, so a wrong clock behind a cache was never noticed.
void TestHttpDate::theAgeOfAnAnswerIsAdded()
{
    QFETCH(QByteArray, age);
    QFETCH(QByteArray, date);
    QFETCH(int, later);
    const auto told = wire::timeTold(with(age.isEmpty() ? "Server" : "Age", age, date));
    QCOMPARE(told, later < 0 ? std::nullopt : std::optional(wire::TimeTold{expected.addSecs(later), later > 0}));
}

void TestHttpDate::waitsAreBounded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); ///< 0: no wait
    const QByteArray date = "Sun, 08 Mar 2026 02:30:00 GMT";
    QTest::newRow("nothing") << QByteArray() << date << 0;
    QTest::newRow("seconds") << QByteArray("17") << date << 17;
    QTest::newRow("none") << QByteArray("0") << date << 0;
    QTest::newRow("less than none") << QByteArray("-5") << date << 0;
    QTest::newRow("a part of one") << QByteArray("1.5") << date << 2;
    QTest::newRow("a year") << QByteArray("2147483647") << date << 86400;
    QTest::newRow("more than there are numbers for") << QByteArray(400, '9') << date << 86400;
    QTest::newRow("words") << QByteArray("soon") << date << 0;
    QTest::newRow("a date") << QByteArray("Sun, 08 Mar 2026 02:30:40 GMT") << date << 40;
    QTest::newRow("a date, by our clock") << QByteArray("Sun, 08 Mar 2026 02:30:40 GMT") << QByteArray() << 30;
    QTest::newRow("a date that is over") << QByteArray("Sun, 08 Mar 2026 02:29:40 GMT") << date << 0;
    QTest::newRow("a date far away") << QByteArray("Mon, 08 Mar 2077 02:29:40 GMT") << date << 86400;
}

void TestHttpDate::waitsAreBounded()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const auto wait = wire::retryAfter(with("Retry-After", value, date), expected.addSecs(10));
    QCOMPARE(wait.value_or(std::chrono::seconds(0)).count(), seconds);
}

QTEST_GUILESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
