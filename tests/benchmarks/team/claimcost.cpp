// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace renotify;

namespace {

constexpr int calls = 1001;

/// Each claim is for another customer, and is granted.
void measure(const char *what, TeamDatabase &agent)
{
    static int customer = 0;
    QList<double> took;
    for (int i = 0; i < calls; ++i, ++customer) {
        const QJsonObject claim =
            claimOf(u"customer-%1"_s.arg(customer), challengeSid(customer), {{u"cool_down_s"_s, 30}});
        QElapsedTimer timer;
        timer.start();
        const auto answer = agent.call(TeamFunction::Claim, claim);
        took << double(timer.nsecsElapsed()) / 1e6;
        if (!answer || !answer.value()[u"granted"].toBool())
            qFatal("%s", qPrintable(answer ? u"refused"_s : answer.error().detail));
    }
    std::ranges::sort(took);
    std::printf("%-52s median %.2f ms, p95 %.2f ms\n", what, took[calls / 2], took[calls * 95 / 100]);
}

/// A journal of a million rows, as years of a team would leave.
void fill(const TeamHome &home)
{
    home.sql(u"INSERT INTO renotify_v1.slot SELECT 1, gen_random_uuid(), 'https://verify.twilio.com', 'VA' ||"
             " repeat('a', 32), 'old-' || i / 3, 'YC' || lpad(to_hex(10000000 + i / 2), 32, '0'), 'journal-2', 'desk',"
             " 'ada', 'Ada', now() - i * interval '1 min', 1, NULL, 'Accepted', false, now()"
             " FROM generate_series(1, 1000000) i;"
             " INSERT INTO renotify_v1.event (team, uid, writer, computer, login, operator, kind, written_at, payload)"
             " SELECT 1, gen_random_uuid(), 'journal-2', 'desk', 'ada', 'Ada', 'began', now(), '{\"a\": 1}'"
             " FROM generate_series(1, 1000000) i; ANALYZE"_s);
}

void measurePull(const char *what, TeamDatabase &agent)
{
    QElapsedTimer timer;
    timer.start();
    QString cursor = u"0:0"_s;
    qint64 pages = 0;
    for (bool isMore = true; isMore; ++pages) {
        const auto page = agent.call(TeamFunction::Pull, {{u"cursor"_s, cursor}, {u"limit"_s, 1000}});
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        isMore = page.value()[u"more"].toBool();
        cursor = page.value()[u"cursor"].toString();
    }
    std::printf("%-52s %.1f s in %lld pages\n", what, double(timer.elapsed()) / 1000, pages);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TeamHome home;
    const auto agent = home.agent(u"ada"_s);
    measure("claim over the socket, a new journal", *agent);
    fill(home);
    measure("claim over the socket, 1,000,000 claims and events", *agent);
    measurePull("pull of 1,000,000 events", *agent);
    return 0;
}
