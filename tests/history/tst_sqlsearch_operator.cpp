// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attempts.h"
#include "claimed.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace renotify;

/// Who sent what: the operators of a journal, and only the rows of one of them.
class TestSqlSearchOperator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void operatorsAreThereOnceInOrder();
    void aNewJournalHasNoOperators();
    void onlyTheRowsOfOneAreFound_data();
    void onlyTheRowsOfOneAreFound();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHistory> m_history;
    QList<Attempt> m_rows;
};

void TestSqlSearchOperator::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(u"history.sqlite"_s));
    m_rows.clear();
}

void TestSqlSearchOperator::aNewJournalHasNoOperators()
{
    QCOMPARE(m_history->operators().result().value(), QStringList());
}

void TestSqlSearchOperator::operatorsAreThereOnceInOrder()
{
    for (const auto &name : {u"mia"_s, u"Kim"_s, u"mia"_s, u""_s, u"ärzu"_s}) {
        Attempt attempt = startedAttempt();
        attempt.operatorName = name;
        QVERIFY(claimed(*m_history, attempt).result());
    }
    QCOMPARE(m_history->operators().result().value(), QStringList({u"Kim"_s, u"mia"_s, u"ärzu"_s}));
}

void TestSqlSearchOperator::onlyTheRowsOfOneAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("hasPeriod");
    QTest::newRow("alone") << QString() << false;
    QTest::newRow("with a word") << u"red"_s << false;
    QTest::newRow("with a period") << QString() << true;
    QTest::newRow("with a word and a period") << u"red"_s << true;
}

// Seen to fail without the condition in SqlSearch::addFilter().
void TestSqlSearchOperator::onlyTheRowsOfOneAreFound()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, hasPeriod);
    const std::array names{u"kim"_s, u"kimberly"_s, u"mia"_s};
    for (int i = 0; i < 60; ++i) {
        Attempt attempt = startedAttempt();
        attempt.startedAt = attempt.startedAt.addSecs(i);
        attempt.operatorName = names.at(size_t(i % 3));
        attempt.reason = i % 2 ? u"red"_s : u"blue"_s;
        attempt.id = claimed(*m_history, attempt).result().value();
        m_rows.append(attempt);
    }
    HistoryFilter filter{.search = typed, .operatorName = u"kim"_s};
    if (hasPeriod)
        filter.since = m_rows.at(20).startedAt;
    QList<qint64> expected;
    for (const Attempt &row : std::as_const(m_rows)) {
        if (row.operatorName == filter.operatorName && row.reason.startsWith(typed)
            && (!filter.since || row.startedAt >= *filter.since))
            expected.append(row.id);
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(m_history->count(filter).result().value(), expected.size());
    for (const auto column : {HistoryOrder::Time, HistoryOrder::Took, HistoryOrder::Outcome}) {
        const HistoryQuery query{.filter = filter, .order = {column, Qt::AscendingOrder}};
        const HistoryPage page = m_history->page(query).result().value();
        QList<qint64> found;
        std::ranges::transform(page.attempts, std::back_inserter(found), &Attempt::id);
        QCOMPARE(found, expected); // each took the same time and has the same outcome
    }
}

QTEST_GUILESS_MAIN(TestSqlSearchOperator)
#include "tst_sqlsearch_operator.moc"
