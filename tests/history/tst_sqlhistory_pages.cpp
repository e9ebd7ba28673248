// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimed.h"
#include "journalfile.h"

using namespace renotify;

/// Reading the journal, even if somebody has edited it.
class TestSqlHistoryPages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPageIsLightAndNewestFirst();
    void pagesSkipGapsAndMeetTheEnd();
    void theTotalFollowsTheRows();
    void aSpoiltRowIsLeftOut_data();
    void aSpoiltRowIsLeftOut();
    void aPageThatBreaksOffIsAnErrorAndNotTheEnd();
    void aBodyIsCappedWhateverTheFileHolds();

private:
    QString file() const { return m_folder->filePath(journalName); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqlHistoryPages::aPageIsLightAndNewestFirst()
{
    SqlHistory history(file());
    QCOMPARE(history.page({}).result().value().attempts.size(), 0);
    QList<Attempt> written;
    for (int i = 0; i < 5; ++i) {
        Attempt attempt = accepted(startedAttempt(u"customer-%1"_s.arg(i)));
        attempt.id = claimed(history, attempt).result().value();
        QVERIFY(history.finish(attempt).result());
        attempt.result.answer.headers.clear();
        attempt.result.answer.body.clear();
        written.prepend(attempt);
    }
    const HistoryPage page = history.page({}).result().value();
    QCOMPARE(page.attempts, written);
    QCOMPARE(page.total, 5);
}

void TestSqlHistoryPages::pagesSkipGapsAndMeetTheEnd()
{
    SqlHistory history(file());
    for (int i = 0; i < 300; ++i)
        claimed(history, startedAttempt());
    QCOMPARE(history.page({}).result().value().total, 300);
    QVERIFY(Intruder(file()).run(u"DELETE FROM attempt WHERE id % 3 = 0 OR id BETWEEN 100 AND 200"_s));

    QList<qint64> seen;
    HistoryQuery query{.limit = 32};
    for (;;) {
        const HistoryPage page = history.page(query).result().value();
        for (const Attempt &attempt : page.attempts)
            seen.append(attempt.id);
        if (page.attempts.size() < query.limit)
            break;
        query.from = HistoryCursor{0, seen.last()};
    }
    QList<qint64> expected;
    for (qint64 id = 300; id > 0; --id) {
        if (id % 3 != 0 && (id < 100 || id > 200))
            expected.append(id);
    }
    QCOMPARE(seen, expected);
}

void TestSqlHistoryPages::theTotalFollowsTheRows()
{
    // Seen to fail without the trigger attempt_gone in the schema.
    SqlHistory history(file());
    for (int i = 0; i < 10; ++i)
        claimed(history, startedAttempt());
    QCOMPARE(history.page({.limit = 1}).result().value().total, 10);
    QVERIFY(Intruder(file()).run(u"DELETE FROM attempt WHERE id >= 9"_s));
    QCOMPARE(history.page({.limit = 1}).result().value().total, 8);
    QCOMPARE(claimed(history, startedAttempt()).result().value(), 11); // an id is never used twice
}

void TestSqlHistoryPages::aSpoiltRowIsLeftOut_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a service SID that is none") << u"service_sid = 'VA1'"_s;
    QTest::newRow("a challenge SID of another kind") << u"challenge_sid = replace(challenge_sid, 'YC', 'YF')"_s;
    QTest::newRow("an empty identity") << u"identity = ''"_s;
    QTest::newRow("a TTL out of range") << u"ttl = 301"_s;
    QTest::newRow("a TTL beyond 32 bits") << u"ttl = 4294967296"_s;
    QTest::newRow("an outcome without a name") << u"outcome = 'Delivered'"_s;
    QTest::newRow("an error kind without a name") << u"error_kind = ''"_s;
}

void TestSqlHistoryPages::aSpoiltRowIsLeftOut()
{
    QFETCH(QString, change);
    SqlHistory history(file());
    for (int i = 0; i < 6; ++i)
        claimed(history, startedAttempt());
    QVERIFY(history.open().result());
    QVERIFY(Intruder(file()).run(u"UPDATE attempt SET %1 WHERE id BETWEEN 3 AND 5"_s.arg(change)));

    for (int id = 5; id >= 3; --id)
        QTest::ignoreMessage(QtWarningMsg,
                             qPrintable(u"row %1 of the journal holds no valid attempt and is left out"_s.arg(id)));
    const HistoryPage page = history.page({.limit = 2}).result().value();
    QCOMPARE(page.attempts.size(), 2); // a full page, although the rows after the first were damaged
    QCOMPARE(page.attempts[1].id, 2);
    QCOMPARE(history.attempt(4).result().error().kind, Error::Kind::JournalDamaged);
}

void TestSqlHistoryPages::aPageThatBreaksOffIsAnErrorAndNotTheEnd()
{
    // Seen to fail with appendRows() asking neither run() nor outcome(). SQLite sorts here, and so meets the damage
    // first.
    makeJournal(file());
    QVERIFY(Intruder(file()).run(u"UPDATE attempt SET outcome = 'Accepted', reason = iif(id = 50, "
                                 "hex(zeroblob(2500)) || 'NEEDLE' || hex(zeroblob(5000)), '')"_s));
    QFile journal(file());
    QVERIFY(journal.open(QFile::ReadWrite));
    const qint64 needle = journal.readAll().indexOf("NEEDLE");
    QVERIFY(needle > 0);
    // A row that is too long for its page continues in others: SQLite's pages of 4096 bytes begin with the number of
    // the next one.
    QVERIFY(journal.seek(needle / 4096 * 4096));
    QCOMPARE(journal.write("\xff\xff\xff\xff"), 4);
    journal.close();

    SqlHistory history(file());
    QVERIFY(history.open().result());
    QCOMPARE(history.page({.limit = 32}).result().value().attempts.size(), 32); // these rows are elsewhere
    const auto page = history.page({.limit = rowsBefore}).result();
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::JournalDamaged);
}

void TestSqlHistoryPages::aBodyIsCappedWhateverTheFileHolds()
{
    SqlHistory history(file());
    Attempt attempt = accepted(startedAttempt());
    attempt.id = claimed(history, attempt).result().value();
    QVERIFY(history.finish(attempt).result());
    QVERIFY(Intruder(file()).run(u"UPDATE answer SET body = zeroblob(50000000)"_s));
    QCOMPARE(history.attempt(attempt.id).result().value().result.answer.body.size(), 1 << 20);
    QVERIFY(Intruder(file()).run(u"UPDATE answer SET headers = 'x'"_s));
    QCOMPARE(history.attempt(attempt.id).result().error().kind, Error::Kind::JournalDamaged);
}

QTEST_GUILESS_MAIN(TestSqlHistoryPages)
#include "tst_sqlhistory_pages.moc"
