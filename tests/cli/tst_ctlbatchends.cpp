// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchhome.h"

#include <QTest>

#include <csignal>
#include <random>

using namespace renotify;

/// A list that is interrupted, killed, or has somebody beside it.
class TestCtlBatchEnds : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_place = std::make_unique<BatchHome>(); }
    void aSignalEndsItAfterTheRowInFlight();
    void aSendByHandHoldsTheRowAndTheOtherWayRound();
    void killedAndResumed();

private:
    std::unique_ptr<BatchHome> m_place;
};

/// Seen failing with a run that was not told to stop.
void TestCtlBatchEnds::aSignalEndsItAfterTheRowInFlight()
{
    const QString path = m_place->file(listOf(customers(30)));
    QProcess &process = m_place->start(u"run"_s, path);
    m_place->service.onPush = [this, &process](const QString &) {
        if (m_place->service.pushes.size() == 4)
            ::kill(pid_t(process.processId()), SIGINT);
        return std::nullopt;
    };
    const auto end = CtlHome::ended(process);
    QVERIFY2(end.code == 130, end.err.constData());
    QCOMPARE(ofKind(end, u"batch"_s).value(0)[u"accepted"].toInt(), int(m_place->service.pushes.size()));
    QVERIFY(m_place->service.pushes.size() <= 6);
    m_place->service.onPush = {};
    const auto resumed = m_place->batch(u"resume"_s, path);
    QVERIFY2(resumed.code == 0, resumed.err.constData());
    QCOMPARE(m_place->service.pushes.size(), 30);
    QCOMPARE(m_place->service.mostPushesToOne(), 1);
}

/// The rules are the same for both, and see each other's sends.
void TestCtlBatchEnds::aSendByHandHoldsTheRowAndTheOtherWayRound()
{
    m_place->home.makeAccount(m_place->service.url(), {{u"coolDownSeconds"_s, 6}});
    const QString last = u"customer-020"_s;
    const auto byHand = [&](const QString &identity) -> QProcess & {
        return m_place->home.start({u"send"_s, u"--json"_s, u"--secret-env"_s, u"SECRET"_s, u"--service"_s,
                                    sandbox::serviceSid(), u"--identity"_s, identity, u"--challenge"_s,
                                    BatchService::challengeOf(identity)});
    };
    QProcess *send = nullptr;
    QProcess *refused = nullptr;
    m_place->service.onPush = [&](const QString &identity) {
        if (!send && identity != last) {
            send = &byHand(last);
            refused = &byHand(identity);
        }
        return std::nullopt;
    };
    const auto end = m_place->batch(u"run"_s, m_place->file(listOf(customers(20))));
    QVERIFY2(end.code == 0, end.err.constData());
    QCOMPARE(CtlHome::ended(*send).code, 0);
    QCOMPARE(CtlHome::ended(*refused).code, 3);
    QList<qint64> times;
    for (const auto &push : std::as_const(m_place->service.pushes)) {
        if (push.identity == last)
            times << push.at;
    }
    QCOMPARE(m_place->service.pushes.size(), 21);
    QCOMPARE(times.size(), 2);
    QVERIFY2(times.at(1) - times.at(0) >= 5500, qPrintable(QString::number(times.at(1) - times.at(0))));
}

/// The program itself; tst_batchkilled kills more often. Seen failing with a uid of its own for each run.
void TestCtlBatchEnds::killedAndResumed()
{
    const QString path = m_place->file(listOf(customers(40)));
    std::mt19937 random(std::random_device{}());
    int kills = 0;
    for (; kills < 5; ++kills) {
        const auto before = m_place->service.pushes.size();
        QProcess &process = m_place->start(kills == 0 ? u"run"_s : u"resume"_s, path);
        const int after = std::uniform_int_distribution(1, 5)(random);
        QVERIFY(QTest::qWaitFor([&] { return m_place->service.pushes.size() >= before + after; }, 60'000));
        QTest::qWait(std::uniform_int_distribution(0, 30)(random)); // of what follows, anything may be going on
        process.kill();
        process.waitForFinished();
    }
    const auto end = m_place->batch(u"resume"_s, path);
    const QJsonObject whole = ofKind(end, u"batch"_s).value(0);
    const int unknown = whole[u"unknown"].toInt();
    QCOMPARE(end.code, unknown > 0 ? 10 : 0);
    QVERIFY(unknown <= kills);
    QCOMPARE(whole[u"accepted"].toInt() + unknown, 40);
    QCOMPARE(m_place->service.mostPushesToOne(), 1);
}

QTEST_GUILESS_MAIN(TestCtlBatchEnds)
#include "tst_ctlbatchends.moc"
