// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchlists.h"
#include "batchstage.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 120'000;

} // namespace

/// Several programs on one journal: none of them sends what another one has sent.
class TestBatchShared : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anotherProgramsSendHoldsTheRow();
    void twoProgramsOnOneListSendEachRowOnce();
    void aListThatWasLostIsNotSentTwice();

private:
    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    BatchStage program(std::chrono::seconds coolDown = 0s) { return BatchStage(file(), m_service->url(), coolDown); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BatchService> m_service;
};

void TestBatchShared::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<BatchService>();
    QVERIFY(m_service->url().isValid());
}

void TestBatchShared::anotherProgramsSendHoldsTheRow()
{
    BatchStage stage = program(3s);
    BatchStage other = program(3s);
    QVERIFY(stage.create(itemsFor(customers(12))).value());
    const BatchItem last = itemFor(12, u"customer-12"_s);
    bool isOtherSent = false;
    connect(&stage.run(), &BatchRun::rowEnded, this, [&] {
        if (!std::exchange(isOtherSent, true))
            other.sender.send({other.account, {last.service, last.identity, *last.challenge, {}}, u"by hand"_s});
    });
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QList<qint64> times;
    for (const auto &push : std::as_const(m_service->pushes)) {
        if (push.identity == u"customer-12"_s)
            times << push.at;
    }
    QCOMPARE(times.size(), 2);
    QVERIFY2(times.at(1) - times.at(0) >= 2800, qPrintable(QString::number(times.at(1) - times.at(0))));
    QCOMPARE(stage.states().value(u"customer-12"_s), u"Accepted"_s);
}

/// Seen failing with uids that were not those of the list.
void TestBatchShared::twoProgramsOnOneListSendEachRowOnce()
{
    BatchStage one = program();
    BatchStage two = program();
    QVERIFY(one.create(itemsFor(customers(30))).value());
    QVERIFY(!two.create(itemsFor(customers(30))).value());
    one.run();
    two.run();
    QTRY_VERIFY_WITH_TIMEOUT(one.hasEnded && two.hasEnded, patience);
    QCOMPARE(m_service->pushes.size(), 30);
    QCOMPARE(m_service->mostPushesToOne(), 1);
    QCOMPARE(one.states().values().count(u"Accepted"_s), 30);
    QCOMPARE(two.runner->progress().accepted, 30);
}

/// A rescue does not bring lists back. Seen failing with uids that were not those of the list.
void TestBatchShared::aListThatWasLostIsNotSentTwice()
{
    BatchStage stage = program();
    QVERIFY(stage.create(itemsFor(customers(5))).value());
    bool isFirst = true;
    m_service->onPush = [&isFirst](const QString &) {
        return std::exchange(isFirst, false) ? std::optional(throttled("0")) : std::nullopt;
    };
    stage.run();
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QCOMPARE(m_service->pushes.size(), 6);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"loser"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"DELETE FROM batch_row"_s));
        QVERIFY(QSqlQuery(database).exec(u"DELETE FROM batch"_s));
    }
    QSqlDatabase::removeDatabase(u"loser"_s);
    QVERIFY(stage.create(itemsFor(customers(5))).value());
    stage.run();
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QCOMPARE(m_service->pushes.size(), 6);
    QCOMPARE(stage.runner->progress().accepted, 5);
}

QTEST_GUILESS_MAIN(TestBatchShared)
#include "tst_batchshared.moc"
