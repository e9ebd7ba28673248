// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchlist.h"

using namespace renotify;

/// What lists say of customers goes with the rows of the history.
class TestSqlBatchRemoval : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoIsForgottenIsInNoByteOfAList();
    void whatIsRemovedIsInNoByteOfAList_data();
    void whatIsRemovedIsInNoByteOfAList();
    void otherFiltersLeaveWhatWasNotSent();

private:
    QString file() const { return m_folder->filePath(journalName); }
    bool isInAFile(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqlBatchRemoval::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

bool TestSqlBatchRemoval::isInAFile(const QByteArray &bytes) const
{
    const auto all = contents(m_folder->path());
    return std::ranges::any_of(all, [&](const QByteArray &file) { return file.toLower().contains(bytes.toLower()); });
}

/// Seen failing without Stage::Lists, and without the label.
void TestSqlBatchRemoval::whoIsForgottenIsInNoByteOfAList()
{
    SqlHistory history(file());
    QVERIFY(history.createBatch(batchOf(2500), itemAt).result().value());
    send(history, attemptOf(itemAt(1)));
    QVERIFY(isInAFile("qwertz"));
    QCOMPARE(history.forget(*Identity::parse(u"Qwertzuser1"_s)).result().value(), 1);
    QVERIFY(!isInAFile("qwertz"));
    QVERIFY(!isInAFile(itemAt(1).challenge->toString().toLatin1()));
    const QList<BatchRow> all = allRows(history);
    QCOMPARE(all.size(), 2500); // each has kept its place
    QVERIFY(!all.at(1).item && all.at(1).begun > 0 && !all.at(1).attempt);
    QVERIFY(!all.at(6).item && all.at(6).begun == 0);
    QCOMPARE(all.at(2).item, itemAt(2));
}

void TestSqlBatchRemoval::whatIsRemovedIsInNoByteOfAList_data()
{
    QTest::addColumn<QList<qint64>>("ids");
    QTest::addColumn<QDateTime>("until");
    QTest::newRow("the row of the history") << QList<qint64>{1} << QDateTime();
    QTest::newRow("older than") << QList<qint64>() << startedAttempt().startedAt.addDays(1);
    QTest::newRow("all") << QList<qint64>() << startedAttempt().startedAt.addYears(1);
}

/// Seen failing without emptyBatchRowOf(), and without removeBatches().
void TestSqlBatchRemoval::whatIsRemovedIsInNoByteOfAList()
{
    QFETCH(const QList<qint64>, ids);
    QFETCH(const QDateTime, until);
    SqlHistory history(file());
    QVERIFY(history.createBatch(batchOf(4100), itemAt).result().value());
    const BatchItem sent = itemAt(4);
    send(history, attemptOf(sent));
    QVERIFY(isInAFile("customer4x"));
    auto removing = ids.isEmpty() ? history.removeMatching({.until = until}) : history.remove(ids);
    QCOMPARE(removing.result().value(), 1);
    QVERIFY(!isInAFile("customer4x"));
    QVERIFY(!isInAFile(sent.challenge->toString().toLatin1()));
    QCOMPARE(history.batch(uid).result().value().has_value(), !ids.isEmpty());
    QCOMPARE(isInAFile("customer5x"), !ids.isEmpty());
    if (!ids.isEmpty())
        QVERIFY(!allRows(history).at(4).item && allRows(history).at(4).begun == 1);
}

void TestSqlBatchRemoval::otherFiltersLeaveWhatWasNotSent()
{
    SqlHistory history(file());
    QVERIFY(history.createBatch(batchOf(10), itemAt).result().value());
    const QDateTime later = batchOf(1).createdAt.addDays(1);
    const HistoryFilter filters[] = {{.search = u"x"_s},
                                     {.outcome = Outcome::Accepted, .until = later},
                                     {.accountId = u"another"_s, .until = later},
                                     {.since = later},
                                     {.until = batchOf(1).createdAt}};
    for (const HistoryFilter &filter : filters) {
        QVERIFY(history.removeMatching(filter).result());
        QCOMPARE(allRows(history).at(2).item, itemAt(2));
    }
}

QTEST_GUILESS_MAIN(TestSqlBatchRemoval)
#include "tst_sqlbatchremoval.moc"
