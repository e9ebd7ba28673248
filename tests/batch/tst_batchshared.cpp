// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchlists.h"
#include "batchstage.h"

#include <QSignalSpy>
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
    void aRowThatAnotherProgramSendsHasItsEndThere();
    void whatOneHasSentTheOtherDoesNotLeaveOut();
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
    BatchStage stage = program(6s);
    BatchStage other = program(6s);
    QVERIFY(stage.create(itemsFor(customers(12))).value());
    const BatchItem last = itemFor(12, u"customer-12"_s);
    bool isOtherSent = false;
    connect(&stage.run(), &BatchRun::rowEnded, this, [&] {
        if (!std::exchange(isOtherSent, true))
            other.sender.send({other.account, {last.service, last.identity, *last.challenge, {}}, u"by hand"_s});
    });
    QStringList waits;
    connect(stage.runner.get(), &BatchRun::waiting, this, [&waits](const BatchWait &wait) {
        waits += wait.identity + (wait.reason == BatchWait::Reason::CoolDown ? u" cools down"_s : u" waits"_s);
    });
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QVERIFY2(waits.contains(u"customer-12 cools down"_s), qPrintable(waits.join(u'\n')));
    QList<qint64> times;
    for (const auto &push : std::as_const(m_service->pushes)) {
        if (push.identity == u"customer-12"_s)
            times << push.at;
    }
    QCOMPARE(times.size(), 2);
    QVERIFY2(times.at(1) - times.at(0) >= 5800, qPrintable(QString::number(times.at(1) - times.at(0))));
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

/// Seen failing: the row stayed what it was when the run began, and counted as one that failed.
void TestBatchShared::aRowThatAnotherProgramSendsHasItsEndThere()
{
    BatchStage one = program();
    BatchStage two = program();
    m_service->onPush = [](const QString &identity) -> std::optional<BatchService::Answer> {
        if (identity != "customer-2"_L1)
            return std::nullopt;
        auto answer = refusal(sandbox::Fault::InvalidParameter);
        answer.delay = 1500ms;
        return answer;
    };
    QVERIFY(one.create(itemsFor(customers(3))).value());
    one.run();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->pushed().contains(u"customer-2"_s), patience);
    QList<qint64> ended;
    connect(&two.run(), &BatchRun::rowEnded, this, [&ended](const BatchRow &row) { ended += row.row; });
    QTRY_VERIFY_WITH_TIMEOUT(one.hasEnded && two.hasEnded, patience);
    QCOMPARE(m_service->pushes.size(), 3);
    QVERIFY(ended.contains(2));
    const BatchProgress &progress = two.runner->progress();
    QCOMPARE(progress.unknown, 0);
    QCOMPARE(progress.rejected, 1);
    QCOMPARE(progress.accepted, 2);
}

/// The customers answer at once, and the other program, which was paused until its looks are old, finds their
/// challenges approved. Seen failing: such rows were left out, although their pushes were accepted.
void TestBatchShared::whatOneHasSentTheOtherDoesNotLeaveOut()
{
    BatchStage one = program();
    BatchStage two = program();
    m_service->onPush = [this](const QString &identity) -> std::optional<BatchService::Answer> {
        m_service->persons[identity].status = sandbox::Status::Approved;
        return std::nullopt;
    };
    QVERIFY(one.create(itemsFor(customers(60))).value()); // more than are looked at ahead
    QSignalSpy paused(&two.run(), &BatchRun::paused);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->looks >= 2, patience);
    two.runner->pause();
    QTRY_VERIFY_WITH_TIMEOUT(!paused.isEmpty(), patience);
    QVERIFY(m_service->pushes.isEmpty());
    one.run();
    QTRY_VERIFY_WITH_TIMEOUT(one.hasEnded, patience);
    two.runner->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(two.hasEnded, patience);
    QCOMPARE(m_service->pushes.size(), 60);
    QCOMPARE(one.states().values().count(u"Accepted"_s), 60);
    QCOMPARE(one.runner->progress().accepted, 60);
    QCOMPARE(two.runner->progress().accepted, 60);
    QCOMPARE(two.runner->progress().waiting, 0);
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
