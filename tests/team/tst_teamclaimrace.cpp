// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include <QTest>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;
using namespace renotify;

/// Many who want the same at once.
class TestTeamClaimRace : public QObject
{
    Q_OBJECT

private slots:
    void neverGrantsMoreThanThree();
    void neverGrantsInsideACoolDown();
    void holdsTheLimitForTwoCustomersOfOneChallenge();
    void answersRepeatsAtOnceAlike();

private:
    /// Claims with `count` connections at once, each `times` times; answers with how many were granted.
    int granted(int count, int times, const std::function<QJsonObject(int)> &what);

    TeamHome m_home;
    int m_agents = 0;
};

int TestTeamClaimRace::granted(int count, int times, const std::function<QJsonObject(int)> &what)
{
    QStringList logins;
    for (int i = 0; i < count; ++i) {
        logins << u"agent%1"_s.arg(++m_agents);
        m_home.make(logins.constLast(), u"renotify_agent"_s);
    }
    std::atomic<int> all = 0;
    std::atomic<int> failed = 0;
    std::atomic<int> ready = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            const auto database = m_home.enter(logins.at(i));
            for (++ready; ready < count;)
                QThread::yieldCurrentThread();
            for (int n = 0; n < times; ++n) {
                const auto answer = database->call(TeamFunction::Claim, what(i));
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
    for (int round = 0; round < 2; ++round)
        QCOMPARE(granted(20, 5, [&](int) { return claimOf(u"ada"_s, challengeSid(round)); }), 3);
}

void TestTeamClaimRace::neverGrantsInsideACoolDown()
{
    const QJsonObject minute{{u"cool_down_s"_s, 60}};
    QCOMPARE(granted(20, 5, [&](int i) { return claimOf(u"ben"_s, challengeSid(1000 + i), minute); }), 1);
}

void TestTeamClaimRace::holdsTheLimitForTwoCustomersOfOneChallenge()
{
    QCOMPARE(granted(10, 5, [](int i) { return claimOf(u"twin-%1"_s.arg(i % 2), challengeSid(2000)); }), 3);
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
