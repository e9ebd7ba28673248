// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include <QTest>
#include <QThread>

#include <barrier>
#include <functional>

using namespace Qt::StringLiterals;
using namespace renotify;

/// Many who want the same at once.
class TestTeamClaimRace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void neverGrantsMoreThanThree();
    void neverGrantsInsideACoolDown();
    void holdsTheLimitForTwoCustomersOfOneChallenge();
    void answersRepeatsAtOnceAlike();

private:
    /// Claims with `count` connections at once, each `times` times and in step with the others: what(connection, time).
    /// Answers with how many were granted.
    int granted(int count, int times, const std::function<QJsonObject(int, int)> &what);

    TeamHome m_home;
};

void TestTeamClaimRace::initTestCase()
{
    for (int i = 0; i < 20; ++i)
        m_home.make(u"agent%1"_s.arg(i), u"renotify_agent"_s);
}

int TestTeamClaimRace::granted(int count, int times, const std::function<QJsonObject(int, int)> &what)
{
    std::atomic<int> all = 0;
    std::atomic<int> failed = 0;
    std::barrier together(count);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            const auto database = m_home.enter(u"agent%1"_s.arg(i));
            for (int n = 0; n < times; ++n) {
                together.arrive_and_wait();
                const auto answer = database->call(TeamFunction::Claim, what(i, n));
                failed += !answer.ok();
                all += answer.ok() && answer.value()[u"granted"].toBool();
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return failed == 0 ? int(all) : -1;
}

void TestTeamClaimRace::neverGrantsMoreThanThree()
{
    const auto what = [](int, int n) { return claimOf(u"ada-%1"_s.arg(n / 2), challengeSid(n / 2)); };
    QCOMPARE(granted(20, 20, what), 10 * 3); // each challenge is wanted 40 times
}

/// Each of them has a challenge of its own, so only the customer holds them together.
void TestTeamClaimRace::neverGrantsInsideACoolDown()
{
    const auto what = [](int i, int n) {
        return claimOf(u"ben-%1"_s.arg(n), challengeSid(1000 + 100 * n + i), {{u"cool_down_s"_s, 60}});
    };
    QCOMPARE(granted(20, 20, what), 20);
}

void TestTeamClaimRace::holdsTheLimitForTwoCustomersOfOneChallenge()
{
    const auto what = [](int i, int n) {
        return claimOf(u"twin-%1-%2"_s.arg(QString::number(i % 2), QString::number(n)), challengeSid(5000 + n));
    };
    QCOMPARE(granted(10, 10, what), 10 * 3);
}

void TestTeamClaimRace::answersRepeatsAtOnceAlike()
{
    m_home.make(u"twice"_s, u"renotify_agent"_s);
    const QJsonObject same = claimOf(u"cal"_s, challengeSid(3000));
    std::atomic<int> first = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&] {
            const auto answer = m_home.enter(u"twice"_s)->call(TeamFunction::Claim, same);
            first += answer.ok() && answer.value()[u"granted"].toBool() && answer.value()[u"used"].toInt() == 1;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(first, 8);
    QCOMPARE(m_home.sql(u"SELECT count(*) FROM renotify_v1.slot WHERE identity = 'cal'"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestTeamClaimRace)
#include "tst_teamclaimrace.moc"
