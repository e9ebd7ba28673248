// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchlists.h"
#include "batchstage.h"

#include <QLocale>
#include <QTest>

#include <random>

using namespace renotify;
using namespace std::chrono_literals;
using sandbox::Fault;

namespace {

constexpr int patience = 120'000;

} // namespace

/// A list meets a service that refuses, loses answers or is not there.
class TestBatchStorm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatConcernsAllRowsStopsIt();
    void aServiceThatIsGoneStopsIt();
    void lostAnswersStopItAndAreNeverSentAgain();
    void finalCodesAreFinal_data();
    void finalCodesAreFinal();
    void aStormIsObeyed();

private:
    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    BatchStage program() { return BatchStage(file(), m_service->url()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BatchService> m_service;
};

void TestBatchStorm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<BatchService>();
    QVERIFY(m_service->url().isValid());
}

/// Seen failing with one row after the other, each of them refused.
void TestBatchStorm::whatConcernsAllRowsStopsIt()
{
    m_service->onAny = [] { return std::optional(refusal(Fault::Unauthorized)); };
    BatchStage stage = program();
    QVERIFY(stage.create(itemsFor(customers(10))).value());
    stage.run();
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QVERIFY(stage.error && stage.error->api && stage.error->api->httpStatus == 401);
    QCOMPARE(stage.runner->progress().waiting, 10);
    QCOMPARE(m_service->looks, 1);
    m_service->onAny = {};
    stage.run();
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QCOMPARE(stage.runner->progress().accepted, 10);
}

void TestBatchStorm::aServiceThatIsGoneStopsIt()
{
    const QUrl nobody(u"http://127.0.0.1:9"_s);
    BatchStage stage(file(), nobody);
    QVERIFY(stage.create(itemsFor(customers(10))).value());
    stage.run();
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QCOMPARE(stage.error->kind, Error::Kind::ConnectionRefused);
    QCOMPARE(stage.runner->progress().waiting, 10);
}

/// Seen failing without the limit: all ten were Unknown.
void TestBatchStorm::lostAnswersStopItAndAreNeverSentAgain()
{
    m_service->onPush = [](const QString &) { return std::optional(lost()); };
    BatchStage stage = program();
    QVERIFY(stage.create(itemsFor(customers(10))).value());
    stage.run();
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QVERIFY(stage.error);
    QCOMPARE(stage.runner->progress().unknown, 5);
    QCOMPARE(stage.runner->progress().waiting, 5);
    m_service->onPush = {};
    stage.run();
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
    QCOMPARE(stage.runner->progress().unknown, 5);
    QCOMPARE(stage.runner->progress().accepted, 5);
    QCOMPARE(m_service->mostPushesToOne(), 1);
}

void TestBatchStorm::finalCodesAreFinal_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("60307, no device") << int(Fault::NoDevice);
    QTest::newRow("60309, no pushes left") << int(Fault::Spent);
    QTest::newRow("60322, answered") << int(Fault::Answered);
    QTest::newRow("60323, expired") << int(Fault::Expired);
}

void TestBatchStorm::finalCodesAreFinal()
{
    QFETCH(const int, fault);
    m_service->onPush = [fault](const QString &) { return std::optional(refusal(Fault(fault))); };
    BatchStage stage = program();
    QVERIFY(stage.create(itemsFor(customers(3))).value());
    for (int i = 0; i < 2; ++i) {
        stage.run();
        QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, patience);
        QCOMPARE(stage.runner->progress().rejected, 3);
        QCOMPARE(m_service->pushes.size(), 3);
    }
}

/// 30 % 20429 with `Retry-After` in seconds and as a date, 5 % 60309, 2 % lost answers.
void TestBatchStorm::aStormIsObeyed()
{
    std::mt19937 random(7);
    qint64 notBefore = 0;
    int early = 0;
    bool asDate = false;
    m_service->onPush = [&](const QString &) -> std::optional<BatchService::Answer> {
        early += m_service->now() < notBefore ? 1 : 0;
        const int dice = std::uniform_int_distribution(1, 100)(random);
        if (dice <= 30) {
            notBefore = m_service->now() + 1000; // a date has whole seconds: from one to two are left
            const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(2);
            const QString text = QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
            return throttled(std::exchange(asDate, !asDate) ? text.toLatin1() : "1");
        }
        if (dice <= 35)
            return refusal(Fault::Spent);
        if (dice <= 37)
            return lost();
        return std::nullopt;
    };
    BatchStage stage = program();
    QVERIFY(stage.create(itemsFor(customers(60))).value());
    stage.run();
    QTRY_VERIFY_WITH_TIMEOUT(stage.hasEnded, 5 * patience);
    QVERIFY(!stage.error);
    QCOMPARE(early, 0);
    QSet<QString> closed; // by an answer that is final, or by none
    int throttles = 0;
    for (const auto &push : std::as_const(m_service->pushes)) {
        QVERIFY2(!closed.contains(push.challenge), qPrintable(push.identity));
        throttles += push.code == 20429 ? 1 : 0;
        if (push.code != 20429)
            closed << push.challenge;
    }
    const BatchProgress progress = stage.runner->progress();
    QCOMPARE(progress.accepted + progress.rejected + progress.unknown, 60);
    QCOMPARE(closed.size(), 60);
    qInfo("%lld pushes: %d throttled, %lld accepted, %lld rejected, %lld unknown", qint64(m_service->pushes.size()),
          throttles, progress.accepted, progress.rejected, progress.unknown);
    QVERIFY(throttles > 10 && progress.rejected > 0);
}

QTEST_GUILESS_MAIN(TestBatchStorm)
#include "tst_batchstorm.moc"
