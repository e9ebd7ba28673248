// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attempts.h"
#include "claimed.h"
#include "history/sqlhistory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace renotify;

/// In scripts without spaces between words, a word is found wherever it stands (T36).
class TestCjkSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWordsInsideOfWords_data();
    void findsWordsInsideOfWords();
    void everyFilterAndOrderCounts();

private:
    static Attempt about(const QString &reason, Outcome::Value outcome = Outcome::Accepted);
    qint64 count(const HistoryFilter &filter) { return m_history->count(filter).result().value(); }

    QTemporaryDir m_folder;
    std::unique_ptr<SqlHistory> m_history;
};

Attempt TestCjkSearch::about(const QString &reason, Outcome::Value outcome)
{
    Attempt attempt = startedAttempt();
    attempt.reason = reason;
    attempt.result.outcome = outcome;
    return attempt;
}

void TestCjkSearch::initTestCase()
{
    m_history = std::make_unique<SqlHistory>(m_folder.filePath(u"history.sqlite"_s));
    for (Attempt attempt : {about(u"株式会社山田商店"_s), about(u"SUP-7 山田ABC様"_s), about(u"ログインできない"_s),
                            about(u"서울특별시"_s, Outcome::Rejected), about(u"no such word"_s)}) {
        attempt.id = claimed(*m_history, attempt).result().value();
        QVERIFY(m_history->finish(attempt).result());
    }
}

void TestCjkSearch::findsWordsInsideOfWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("two characters at the end") << u"商店"_s << 1;
    QTest::newRow("two in the middle") << u"会社"_s << 1;
    QTest::newRow("one") << u"田"_s << 2;
    QTest::newRow("the beginning") << u"株式"_s << 1;
    QTest::newRow("all of it") << u"株式会社山田商店"_s << 1;
    QTest::newRow("two words, both needed") << u"山田 商店"_s << 1;
    QTest::newRow("one of two is missing") << u"商店 東京"_s << 0;
    QTest::newRow("with letters, in any case") << u"田abc"_s << 1;
    QTest::newRow("a word before it is whole") << u"sup 山田"_s << 1;
    QTest::newRow("no beginning of a word before it") << u"su 山田"_s << 0;
    QTest::newRow("the beginning of a word behind it") << u"山田 su"_s << 1;
    QTest::newRow("katakana") << u"イン"_s << 1;
    QTest::newRow("hangul") << u"특별"_s << 1;
    QTest::newRow("nothing like it") << u"東京"_s << 0;
}

// Seen to fail: what was not at the beginning of its word was not found.
void TestCjkSearch::findsWordsInsideOfWords()
{
    QFETCH(const QString, typed);
    QFETCH(const int, rows);
    QCOMPARE(count({.search = typed}), rows);
    const auto page = m_history->page({.filter = {.search = typed}}).result();
    QCOMPARE(page->attempts.size(), rows);
    QVERIFY(page->found.value_or(rows) == rows);
}

void TestCjkSearch::everyFilterAndOrderCounts()
{
    QCOMPARE(count({.search = u"별"_s, .outcome = Outcome::Rejected}), 1);
    QCOMPARE(count({.search = u"별"_s, .outcome = Outcome::Accepted}), 0);
    QCOMPARE(count({.search = u"山田"_s, .accountId = u"account-1"_s}), 2);
    QCOMPARE(count({.search = u"山田"_s, .accountId = u"account-2"_s}), 0);
    QCOMPARE(count({.search = u"山田"_s, .until = startedAttempt().startedAt.addDays(-1)}), 0);
    for (const auto column : {HistoryOrder::Time, HistoryOrder::Took, HistoryOrder::Outcome}) {
        const HistoryQuery query{.filter = {.search = u"山田"_s}, .order = {.column = column}};
        QCOMPARE(m_history->page(query).result()->attempts.size(), 2);
    }
}

QTEST_GUILESS_MAIN(TestCjkSearch)
#include "tst_cjksearch.moc"
