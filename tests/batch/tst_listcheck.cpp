// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listcheck.h"
#include "batch/listcolumns.h"
#include "batch/listtext.h"
#include "domain/identity.h"
#include "domain/sendlink.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;
using Kind = ListProblem::Kind;

namespace {

const QByteArray va = "VA" + QByteArray(32, 'a');
const QByteArray yc = "YC" + QByteArray(32, 'b');
const QByteArray yf = "YF" + QByteArray(32, 'c');
const QByteArray heading = "service,identity,challenge,ttl,reason\n";

CheckedList checked(const QByteArray &list, const ListDefaults &defaults = {})
{
    const ListText text = ListText::of(list);
    return checkList(text, ListColumns::recognise(text), defaults);
}

ListDefaults withService()
{
    return {.service = ServiceSid::parse(QString::fromLatin1(va))};
}

QList<Kind> kindsOf(const CheckedList &list)
{
    QList<Kind> kinds;
    for (const ListProblem &problem : list.problems)
        kinds += problem.kind;
    return kinds;
}

} // namespace

class TestListCheck : public QObject
{
    Q_OBJECT

private slots:
    void judgesOneValue_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QList<Kind>>("kinds");
        const auto row = [](const char *name, ListField field, const QByteArray &value, QList<Kind> kinds) {
            QTest::newRow(name) << int(field) << value << kinds;
        };
        using enum ListField;
        row("a service", Service, va, {});
        row("a service with white space around it", Service, "\xC2\xA0" + va + " ", {});
        row("no service", Service, "", {Kind::ServiceMissing});
        row("a factor as the service", Service, yf, {Kind::OtherSid});
        row("a service that is too short", Service, va.chopped(1), {Kind::ServiceInvalid});
        row("a service that was not found", Service, "#N/A", {Kind::SpreadsheetError});

        row("an identity", Identity, "ada-4711", {});
        row("an identity of digits", Identity, "4915112345678", {});
        row("an identity that was kept from a spreadsheet", Identity, "\"=\"\"0049151\"\"\"", {Kind::UnusualIdentity});
        row("an identity that our export kept from a spreadsheet", Identity, "'-ada-4711", {Kind::UnusualIdentity});
        row("no identity", Identity, "", {Kind::IdentityMissing});
        row("an identity that is a path", Identity, "..", {Kind::IdentityInvalid});
        row("an identity that is too long", Identity, QByteArray(Identity::longest + 1, 'x'), {Kind::IdentityInvalid});
        row("an unusual identity", Identity, "ada@example.com", {Kind::UnusualIdentity});
        row("a challenge as the identity", Identity, yc, {Kind::OtherSid});
        row("an identity that looks like a SID that nobody knows", Identity, "QQ" + QByteArray(32, 'c'), {});
        row("a rounded number", Identity, "1.2E+15", {Kind::RoundedNumber});
        row("a rounded number with a comma", Identity, "\"4,91512E+12\"", {Kind::RoundedNumber});
        row("a rounded number without any", Identity, "1E+15", {Kind::RoundedNumber});
        row("a hash that looks nearly like that", Identity, "12345678e901", {});
        row("a date", Identity, "2024-03-01", {Kind::DateInstead});
        row("a date in America", Identity, "3/1/2024", {Kind::DateInstead});
        row("a date in Germany", Identity, "01.03.24", {Kind::DateInstead});
        row("a date with time", Identity, "2024-03-01 00:00:00", {Kind::DateInstead});
        row("a date that Excel made of a code", Identity, "Mar-01", {Kind::DateInstead});
        row("a date that Excel made of a code in Germany", Identity, "1. Mrz", {Kind::DateInstead});
        row("numbers that are no date", Identity, "12-34-5678", {});
        row("a code that only looks like a date", Identity, "2024-99-9901", {});
        row("a name that is a month", Identity, "may", {Kind::UnusualIdentity});
        row("an error of Excel", Identity, "#REF!", {Kind::SpreadsheetError});
        row("an error of Excel in Germany", Identity, "#NV", {Kind::SpreadsheetError});
        row("an error of Excel in Spain", Identity, "#¡VALOR!", {Kind::SpreadsheetError});
        row("an error of LibreOffice", Identity, "Err:502", {Kind::SpreadsheetError});
        row("a column that was too narrow", Identity, "########", {Kind::SpreadsheetError});
        row("a formula", Identity, "=A2", {Kind::Formula});

        row("a challenge", Challenge, yc, {});
        row("no challenge", Challenge, "", {});
        row("a factor as the challenge", Challenge, yf, {Kind::OtherSid});
        row("a challenge in small letters", Challenge, yc.toLower(), {Kind::ChallengeInvalid});
        row("a challenge that is too long", Challenge, yc + "b", {Kind::ChallengeInvalid});
        row("a rounded number as the challenge", Challenge, "1.2E+15", {Kind::ChallengeInvalid});
        row("a formula as the challenge", Challenge, "=B2", {Kind::Formula});

        row("a time to live", Ttl, "300", {});
        row("a time to live of zero", Ttl, "0", {});
        row("no time to live", Ttl, "", {});
        row("a time to live that is too long", Ttl, "301", {Kind::TtlOutOfRange});
        row("a time to live below zero", Ttl, "-1", {Kind::TtlOutOfRange});
        row("a time to live that no integer holds", Ttl, "99999999999999999999", {Kind::TtlOutOfRange});
        row("a time to live that an integer would turn over", Ttl, "4294967297", {Kind::TtlOutOfRange});
        row("a time to live in words", Ttl, "2 min", {Kind::TtlInvalid});
        row("a time to live that was not found", Ttl, "#N/A", {Kind::SpreadsheetError});

        row("a reason", Reason, "SUP-4711", {});
        row("a reason that is too long", Reason, QByteArray(SendLink::longestReason + 1, 'x'), {Kind::ReasonTooLong});
    }
    void judgesOneValue()
    {
        QFETCH(int, column);
        QFETCH(QByteArray, value);
        QFETCH(QList<Kind>, kinds);
        QByteArrayList cells{va, "mia-0042", "", "", "SUP-1"};
        cells[column] = value;

        const CheckedList list = checked(heading + cells.join(',') + "\n");

        QCOMPARE(kindsOf(list), kinds);
        const bool isSent = std::ranges::all_of(kinds, isOnlySuspected);
        QCOMPARE(list.items, isSent ? QList<quint32>{1} : QList<quint32>{});
        for (const ListProblem &problem : list.problems) {
            QCOMPARE(problem.row, 1);
            QCOMPARE(problem.column, value.isEmpty() ? -1 : column);
            QVERIFY(problem.field == ListField(column));
        }
    }

    void reportsAllProblemsOfARow()
    {
        const CheckedList list = checked(heading + yf + ",,x,900,\n");
        QCOMPARE(kindsOf(list),
                 (QList{Kind::OtherSid, Kind::IdentityMissing, Kind::ChallengeInvalid, Kind::TtlOutOfRange}));
    }

    void takesTheServiceFromTheDefaults()
    {
        QCOMPARE(checked("identity\nada-4711\n").problems.value(0).kind, Kind::ServiceMissing);
        QVERIFY(checked("identity\nada-4711\n", withService()).problems.isEmpty());
    }

    void countsRowsFromOneWithOrWithoutAHeading()
    {
        QCOMPARE(checked("identity\nada-4711\n..\n", withService()).problems.value(0).row, 2);
        QCOMPARE(checked("ada-4711\nmia-0042\n..\n", withService()).problems.value(0).row, 3);
        QCOMPARE(checked("{\"identity\":\"ada-4711\"}\n{\"identity\":\"..\"}\n", withService()).problems.value(0).row,
                 2);
    }

    void leavesOutWhatIsThereTwice_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QList<quint32>>("items");
        QTest::addColumn<QList<ListProblem>>("problems");
        const QByteArray other = "YC" + QByteArray(32, 'd');
        const auto again = [](qint64 row, qint64 first, Kind kind = Kind::Twice) {
            return ListProblem{.row = row, .kind = kind, .first = first};
        };
        const auto row = [](const char *name, const QByteArray &rows, const QList<quint32> &items,
                            const QList<ListProblem> &problems) { QTest::newRow(name) << rows << items << problems; };

        row("different challenges of a customer", ",ada-4711," + yc + "\n,ada-4711," + other + "\n", {1, 2}, {});
        row("the same challenge", ",ada-4711," + yc + "\n,mia-0042,\n,ada-4711," + yc + "\n", {1, 2}, {again(3, 1)});
        row("the same challenge in other letters", ",ada-4711," + yc + "\n,ada-4711,YC" + QByteArray(32, 'B') + "\n",
            {1}, {again(2, 1)});
        row("the same challenge with another identity", ",ada-4711," + yc + "\n,mia-0042," + yc + "\n", {1},
            {again(2, 1)});
        row("the same identity", ",ada-4711,\n,ada-4711,\n", {1}, {again(2, 1)});
        row("the same identity in other letters is another one", ",ada-4711,\n,ADA-4711,\n", {1, 2}, {});
        row("the same identity with and without a challenge", ",ada-4711,\n,ada-4711," + yc + "\n", {1, 2}, {});
        row("the same identity in another service", ",ada-4711,\nVA" + QByteArray(32, 'f') + ",ada-4711,\n", {1, 2},
            {});
        row("the same service, once as the default", ",ada-4711,\n" + va + ",ada-4711,\n", {1}, {again(2, 1)});
        row("more rows than the challenge has pushes", (",ada-4711," + yc + "\n").repeated(5), {1},
            {again(2, 1), again(3, 1), again(4, 1, Kind::TooOften), again(5, 1, Kind::TooOften)});
        row("only the first one is broken", ",..," + yc + "\n,ada-4711," + yc + "\n", {2},
            {ListProblem{.row = 1, .column = 1, .kind = Kind::IdentityInvalid, .field = ListField::Identity}});
    }
    void leavesOutWhatIsThereTwice()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QList<quint32>, items);
        QFETCH(QList<ListProblem>, problems);

        const CheckedList list = checked("service,identity,challenge\n" + rows, withService());

        QCOMPARE(list.items, items);
        QVERIFY(list.problems == problems);
    }

    /// Seen failing: a row without a state was taken for one that had failed, although it repeats one that was sent.
    void ofAnEarlierResultOnlyWhatFailedIsSent()
    {
        const QByteArray list = "identity,renotify_state\n"
                                "ada-4711,Accepted\nmia-0042,Rejected\nkim-0007,Unknown\nada-4711,\nbob-0815,\n";
        ListDefaults defaults = withService();
        const auto rows = [&](ListRows chosen) {
            defaults.rows = chosen;
            return checked(list, defaults).items;
        };
        QCOMPARE(rows(ListRows::Failed), (QList<quint32>{2, 5}));
        QCOMPARE(rows(ListRows::Unknown), (QList<quint32>{3}));
        QCOMPARE(rows(ListRows::All), (QList<quint32>{1, 2, 3, 5}));
        QCOMPARE(kindsOf(checked(list, withService())), (QList<Kind>{Kind::Twice}));
    }

    void suspectsLostZeros()
    {
        QByteArray rows = "identity\n";
        for (int i = 0; i < 9; ++i)
            rows += QByteArray::number(1000000000 + i) + "\n";
        const CheckedList list = checked(rows + "12345678\n", withService());
        QVERIFY(list.problems
                == QList{(ListProblem{.row = 10, .column = 0, .kind = Kind::LostZeros, .field = ListField::Identity})});
        QCOMPARE(list.items.size(), 10);
        QVERIFY(checked(rows + "ada-4711\n", withService()).problems.isEmpty());
        QVERIFY(checked(rows + "12345678901\n", withService()).problems.isEmpty());
        QVERIFY(checked("identity\n12345678\n1234567890\n123456789\n", withService()).problems.isEmpty());
    }

    void doesNotBelieveTheCellsOfABrokenRow()
    {
        const CheckedList list = checked("identity,reason\nada-4711,a,b\n..,c\nmia-0042,\"d\n", withService());
        QCOMPARE(kindsOf(list), (QList{Kind::TooManyCells, Kind::IdentityInvalid, Kind::OpenQuote}));
        QVERIFY(list.items.isEmpty());
        const CheckedList bare = checked("ada-4711," + yc + "\nmia-0042," + yc + ",x\n", withService());
        QVERIFY(bare.problems == QList{(ListProblem{.row = 2, .kind = Kind::TooManyCells})});
    }

    void passesOverBlankRows()
    {
        const CheckedList list = checked("identity,reason\nada-4711,a\n,\n ,\nmia-0042,b\n", withService());
        QCOMPARE(list.items, (QList<quint32>{1, 4}));
        QCOMPARE(list.blankRows, 2);
        QVERIFY(list.problems.isEmpty());
    }

    void saysHowFarItIsAndStops()
    {
        const ListText text = ListText::of("ada-4711\n"_ba.repeated(5000));
        std::stop_source stop;
        qint64 seen = 0;
        const auto progress = [&](qint64 rows) {
            seen = rows;
            if (rows >= 3000)
                stop.request_stop();
        };
        const auto list = checkList(text, ListColumns::recognise(text), withService(), progress, stop.get_token());
        QVERIFY(list.isStopped);
        QCOMPARE(seen, 3000);
        QVERIFY(!checkList(text, ListColumns::recognise(text), withService()).isStopped);
    }
};

QTEST_GUILESS_MAIN(TestListCheck)
#include "tst_listcheck.moc"
