// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/comparedialog.h"
#include "ui/words/attempttext.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// The comparison of two answers: the differences, and how a person reads them.
class TestCompareDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatDiffers_data();
    void showsWhatDiffers();
    void saysWhenEachWasSent();
    void longValuesAreCutAndMarkupIsText();
    void escapeCloses();
};

namespace {

Attempt attempt(qint64 id, const QByteArray &body, int status = 201)
{
    Attempt made{.id = id,
                 .startedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC).addSecs(id),
                 .accountId = u"a"_s,
                 .accountName = u"Acme"_s,
                 .host = u"https://verify.twilio.com"_s,
                 .request = {*ServiceSid::parse(u"VA0123456789abcdef0123456789abcdef"), *Identity::parse(u"ada-4711"_s),
                             *ChallengeSid::parse(u"YC0123456789abcdef0123456789abcdef"), Ttl::from(120)},
                 .reason = {},
                 .operatorName = {},
                 .result = {}};
    made.result.answer.httpStatus = status;
    made.result.answer.body = body;
    return made;
}

struct Shown
{
    explicit Shown(const Attempt &before, const Attempt &after)
        : dialog(before, after, AnswerComparison::of(before.result.answer, after.result.answer))
    {
        dialog.show();
    }

    QString summary() const { return dialog.findChild<QLabel *>()->text(); }
    QTableView *table() const { return dialog.findChild<QTableView *>(); }

    /// `path | before | after`
    QStringList rows() const
    {
        QStringList rows;
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            rows += cells.join(u" | "_s);
        }
        return rows;
    }

    CompareDialog dialog;
};

} // namespace

void TestCompareDialog::showsWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("the same") << R"({"sid":"NT1"})"_ba
                              << R"({"sid":"NT1"})"_ba << u"Both answers are the same."_s << QStringList();
    QTest::newRow("the same in another order")
        << R"({"sid":"NT1","ttl":120})"_ba
        << R"({ "ttl": 120, "sid": "NT1" })"_ba << u"Both answers are the same."_s << QStringList();
    QTest::newRow("one value") << R"({"sid":"NT1","ttl":120})"_ba
                               << R"({"sid":"NT2","ttl":120})"_ba << u"1 difference"_s
                               << QStringList{uR"(sid | "NT1" | "NT2")"_s};
    QTest::newRow("one that is new, one that went")
        << R"({"a":{"b":1}})"_ba
        << R"({"a":{"c":[true]}})"_ba << u"2 difference"_s
        << QStringList{u"a.c[0] | missing | true"_s, u"a.b | 1 | missing"_s};
    QTest::newRow("a long number keeps its digits")
        << R"({"n":12345678901234567890})"_ba
        << R"({"n":12345678901234567891})"_ba << u"1 difference"_s
        << QStringList{u"n | 12345678901234567890 | 12345678901234567891"_s};
}

void TestCompareDialog::showsWhatDiffers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, summary);
    QFETCH(const QStringList, rows);
    const Shown shown(attempt(1, before), attempt(2, after));
    const QAbstractItemModelTester tester(shown.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY2(shown.summary().startsWith(summary), qPrintable(shown.summary()));
    QCOMPARE(shown.rows(), rows);
}

void TestCompareDialog::saysWhenEachWasSent()
{
    const Attempt before = attempt(1, "{}");
    const Attempt after = attempt(2, "<html>", 502);
    const Shown shown(before, after);
    const auto *model = shown.table()->model();
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"Before: "_s + localTime(before.startedAt));
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"After: "_s + localTime(after.startedAt));
    QVERIFY2(shown.summary().contains(u"is not JSON"_s), qPrintable(shown.summary()));
    QVERIFY(shown.rows().size() >= 2); // the status, and the body as a whole
    QVERIFY2(!shown.rows().join(u'\n').contains(u"<html>"_s), qPrintable(shown.rows().join(u'\n')));
}

// The body view has the whole of a long value; laying it out in a cell would block the window.
void TestCompareDialog::longValuesAreCutAndMarkupIsText()
{
    const QByteArray longValue(100'000, 'x');
    const Shown shown(attempt(1, R"({"v":"<b>a</b>"})"), attempt(2, R"({"v":")" + longValue + R"("})"));
    const QModelIndex after = shown.table()->model()->index(0, 2);
    QVERIFY2(after.data().toString().size() <= 1000, qPrintable(QString::number(after.data().toString().size())));
    QCOMPARE(after.siblingAtColumn(1).data().toString(), uR"("<b>a</b>")"_s);
    for (const auto *label : shown.dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestCompareDialog::escapeCloses()
{
    Shown shown(attempt(1, "{}"), attempt(2, "[]"));
    QCOMPARE(shown.dialog.focusWidget(), static_cast<QWidget *>(shown.table())); // so that it is read at once
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QVERIFY(!shown.dialog.isVisible());
}

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
