// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/claimed.h"
#include "attempts.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/outcome/comparedialog.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/comparecontrol.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;

/// Which two answers are compared, on a real journal, and what is said if there are not two.
class TestCompareControl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theShownAnswerIsComparedWithThePreviousOne();
    void anotherChallengeIsNoPreviousOne();
    void anUnrecordedSendHasNothingToCompare();
    void twoSelectedRowsAreComparedOldestFirst();
    void anyOtherSelectionSaysWhatToDo_data();
    void anyOtherSelectionSaysWhatToDo();

private:
    Attempt add(const QByteArray &body, QChar challenge = u'1');
    void select(const QList<int> &rows);
    void compareSelected();
    QTableView *differences() const
    {
        const auto *dialog = m_window->findChild<CompareDialog *>();
        return dialog ? dialog->findChild<QTableView *>() : nullptr;
    }
    QStringList firstRow() const
    {
        const QAbstractItemModel *model = differences()->model();
        return {model->index(0, 0).data().toString(), model->index(0, 1).data().toString(),
                model->index(0, 2).data().toString()};
    }
    QStringList said() const { return m_window->messageBar()->sentences(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<CompareControl> m_control;
};

void TestCompareControl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(u"history.sqlite"_s));
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_window = std::make_unique<MainWindow>(*m_model);
    m_control = std::make_unique<CompareControl>(*m_history, *m_window);
}

void TestCompareControl::cleanup()
{
    m_control.reset();
    m_window.reset();
    m_model.reset();
    m_history.reset();
}

Attempt TestCompareControl::add(const QByteArray &body, QChar challenge)
{
    Attempt attempt = startedAttempt();
    attempt.request.challenge = *ChallengeSid::parse(u"YC"_s + QString(32, challenge));
    attempt.id = claimed(*m_history, attempt).result().value();
    attempt = accepted(attempt, body);
    m_history->finish(attempt).waitForFinished();
    return attempt;
}

void TestCompareControl::select(const QList<int> &rows)
{
    m_model->load();
    QTRY_VERIFY(rows.isEmpty() || m_model->attemptAt(rows.last()));
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_model->index(row, 0), m_model->index(row, HistoryModel::ColumnCount - 1));
    m_window->history()->table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TestCompareControl::compareSelected()
{
    for (QAction *action : m_window->history()->table()->actions()) {
        if (action->text().remove(u'&').startsWith(u"Compare"))
            action->trigger();
    }
}

void TestCompareControl::theShownAnswerIsComparedWithThePreviousOne()
{
    add(R"({"ttl": 10})");
    add(R"({"ttl": 20})");
    add(R"({"ttl": 99})", u'2');
    const Attempt last = add(R"({"ttl": 30})");
    m_window->outcome()->showAttempt(last);
    emit m_window->outcome()->comparisonRequested();
    QTRY_VERIFY(differences());
    QCOMPARE(firstRow().mid(1), QStringList({u"20"_s, u"30"_s}));
    QVERIFY(firstRow().first().contains(u"ttl"));
}

void TestCompareControl::anotherChallengeIsNoPreviousOne()
{
    add("{}", u'2');
    m_window->outcome()->showAttempt(add("{}"));
    emit m_window->outcome()->comparisonRequested();
    QTRY_COMPARE(said().size(), 1);
    QVERIFY2(said().first().startsWith(u"This is the first answer"), qPrintable(said().first()));
    QVERIFY(!differences());
}

void TestCompareControl::anUnrecordedSendHasNothingToCompare()
{
    add("{}");
    m_window->outcome()->showAttempt(startedAttempt());
    emit m_window->outcome()->comparisonRequested();
    QTRY_COMPARE(said().size(), 1);
    QVERIFY2(said().first().startsWith(u"This send is not in the history"), qPrintable(said().first()));
}

void TestCompareControl::twoSelectedRowsAreComparedOldestFirst()
{
    add(R"({"ttl": 10})");
    add(R"({"ttl": 20})", u'2');
    add(R"({"ttl": 30})", u'3');
    select({0, 2}); // the newest is at the top
    compareSelected();
    QTRY_VERIFY(differences());
    QCOMPARE(firstRow().mid(1), QStringList({u"10"_s, u"30"_s}));
}

void TestCompareControl::anyOtherSelectionSaysWhatToDo_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("none") << QList<int>();
    QTest::newRow("one") << QList<int>{1};
    QTest::newRow("three") << QList<int>{0, 1, 2};
}

void TestCompareControl::anyOtherSelectionSaysWhatToDo()
{
    QFETCH(const QList<int>, rows);
    for (int i = 0; i < 3; ++i)
        add("{}");
    select(rows);
    compareSelected();
    QTRY_COMPARE(said().size(), 1);
    QVERIFY2(said().first().startsWith(u"Select the two rows"), qPrintable(said().first()));
    QVERIFY(!differences());
}

QTEST_MAIN(TestCompareControl)
#include "tst_comparecontrol.moc"
