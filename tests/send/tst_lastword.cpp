// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastwordscene.h"
#include "sqlwitness.h"
#include "support/tlsfixture.h"

#include <QTest>

#include <random>

using namespace renotify;
using namespace std::chrono_literals;

/// Everything that is learnt before the POST stops it: while the journal is busy, the keychain asks for its password,
/// or the connection is being made.
class TestLastWord : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingLeavesAfterItWasKnown();
    void whatWasOverriddenLeavesAllTheSame();
    void ofTwoAtOnceToACustomerOneLeaves();
    void whoRemovesTheRowsDoesNotEndTheCoolDown();

private:
    std::unique_ptr<Scene> scene();
    void play(Moment moment, News news);
    void go(Scene &scene, Moment until, const std::function<void()> &there);

    const TlsFixture m_tls;
    FaultServer m_server{m_tls.good()};
    Gate m_gate{m_server.url(u"localhost"_s)};
    SendStage m_stage;
    SqlHistory m_other{m_stage.file};
    VerifyApi m_api;
    int m_number = 0;
    int m_late = 0; ///< learnt too late
};

void TestLastWord::initTestCase()
{
    QVERIFY(m_other.open().result());
    QVERIFY(m_stage.history.open().result()); // opening it later would mark running sends as interrupted
}

std::unique_ptr<Scene> TestLastWord::scene()
{
    m_server.forget();
    m_gate.close();
    return std::make_unique<Scene>(m_stage, m_other, m_gate, m_tls.caFile(), m_api, ++m_number);
}

/// Sends, with each step at its time, and calls `there` when `until` is reached.
void TestLastWord::go(Scene &scene, Moment until, const std::function<void()> &there)
{
    const auto at = [&](Moment moment) {
        if (moment == until)
            there();
    };
    {
        const SqlWitness busy(m_stage.file);
        if (until == Moment::Weighing)
            QVERIFY(busy.lock());
        scene.sender.send(scene.order);
        at(Moment::Weighing);
    }
    QTRY_VERIFY(scene.lateStore.reads() > 0 || !scene.sender.isSending());
    at(Moment::Prompt);
    scene.lateStore.answer(scene.order.account);
    QTRY_VERIFY(m_gate.waiting() > 0 || !scene.sender.isSending());
    at(Moment::Connecting);
    m_gate.open();
    at(Moment::OnItsWay);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.sender.isSending(), 20'000);
}

void TestLastWord::play(Moment moment, News news)
{
    const auto scene = this->scene();
    scene->prepare(news);
    go(*scene, moment, [&] {
        if (moment == Moment::OnItsWay)
            QTest::qWait(int(m_number % 60)); // the POST leaves in one of these milliseconds
        scene->learn(news);
    });
    const bool isSent = m_server.postsRead() == 1;
    const QString end = scene->ear.end();
    if (moment == Moment::OnItsWay && isSent) {
        ++m_late;
        QCOMPARE(end, u"Accepted"_s);
        return;
    }
    QCOMPARE(m_server.requestsBegun(), 0);
    QCOMPARE(end, news == News::AccountRemoved ? u"NotSent AccountChanged"_s : u"NotSent RefusedByRule"_s);
    QCOMPARE(scene->ear.attempted[0].result.error->detail, ruleOf(news));
    if (!scene->ear.recorded.isEmpty()) {
        const Attempt row = m_stage.history.attempt(scene->ear.recorded[0].id).result().value();
        QCOMPARE(row.result.error, scene->ear.attempted[0].result.error);
    }
}

// The bug F1.
void TestLastWord::nothingLeavesAfterItWasKnown()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 64 && !QTest::currentTestFailed(); ++i) {
        const auto news = News(i % kinds);
        // The other program cannot write while the journal is locked.
        const auto moment = Moment(isWrittenElsewhere(news) ? 1 + random() % 3 : random() % 4);
        play(moment, news);
        if (QTest::currentTestFailed())
            qWarning("round %d: moment %d, news %d", i, int(moment), int(news));
    }
    qInfo("%d of them were learnt too late", m_late);
}

void TestLastWord::whatWasOverriddenLeavesAllTheSame()
{
    const auto scene = this->scene();
    scene->prepare(News::PushElsewhere);
    scene->order.overridden = SendVerdict::Kind::CoolingDown;
    go(*scene, Moment::Prompt, [&] { scene->learn(News::PushElsewhere); });
    QCOMPARE(scene->ear.end(), u"Accepted"_s);
    QCOMPARE(m_server.postsRead(), 1);

    const auto denied = this->scene(); // it overrides no other rule
    denied->prepare(News::Denied);
    denied->order.overridden = SendVerdict::Kind::CoolingDown;
    go(*denied, Moment::Prompt, [&] { denied->learn(News::Denied); });
    QCOMPARE(denied->ear.end(), u"NotSent RefusedByRule"_s);
    QCOMPARE(m_server.postsRead(), 0);
}

// Whoever claims first may send; the other one's secret is not even read.
void TestLastWord::ofTwoAtOnceToACustomerOneLeaves()
{
    const auto first = scene();
    const auto second = std::make_unique<Scene>(m_stage, m_other, m_gate, m_tls.caFile(), m_api, m_number);
    for (Scene *scene : {first.get(), second.get()}) {
        scene->prepare(News::PushElsewhere);
        scene->sender.send(scene->order);
    }
    QTRY_VERIFY(!second->sender.isSending());
    QCOMPARE(second->ear.end(), u"NotSent RefusedByRule"_s);
    QCOMPARE(second->lateStore.reads(), 0);
    QTRY_COMPARE(first->lateStore.reads(), 1);
    first->lateStore.answer(first->order.account);
    QTRY_COMPARE(m_gate.waiting(), 1);
    m_gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(!first->sender.isSending(), 20'000);
    QCOMPARE(first->ear.end(), u"Accepted"_s);
    QCOMPARE(m_server.postsRead(), 1);
}

// The bug F2.
void TestLastWord::whoRemovesTheRowsDoesNotEndTheCoolDown()
{
    const auto scene = this->scene();
    scene->prepare(News::PushElsewhere);
    go(*scene, Moment::Prompt, [] {});
    QCOMPARE(scene->ear.end(), u"Accepted"_s);
    QCOMPARE(m_stage.history.remove({scene->ear.attempted[0].id}).result().value(), 1);
    m_gate.close();
    const auto again = std::make_unique<Scene>(m_stage, m_other, m_gate, m_tls.caFile(), m_api, m_number);
    again->prepare(News::PushElsewhere);
    again->order.account.id = u"a copy"_s;
    go(*again, Moment::Prompt, [] {});
    QCOMPARE(again->ear.end(), u"NotSent RefusedByRule"_s);
    QCOMPARE(m_server.postsRead(), 1);
}

QTEST_GUILESS_MAIN(TestLastWord)
#include "tst_lastword.moc"
