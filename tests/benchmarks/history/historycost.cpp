// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// historycost ROUNDS SMALL LARGE: prints how much a large history costs compared with a small one, side by side in one
// run, as a Markdown table. The files come from fillhistory; rows are added to them.

#include "../../history/claimed.h"
#include "history/sqlhistory.h"
#include "realistic.h"
#include "residentmemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

struct Contestant
{
    QString file;
    std::unique_ptr<SqlHistory> history;
};

struct Measure
{
    QString name;
    std::function<void(Contestant &)> run;
};

double millisecondsOf(const Measure &measure, Contestant &contestant)
{
    QElapsedTimer timer;
    timer.start();
    measure.run(contestant);
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

template<class T>
T valueOf(QFuture<Result<T>> answer)
{
    if (!answer.result())
        qFatal("%s", qPrintable(answer.result().error().detail));
    return answer.result().value();
}

Measure page(const QString &name, const HistoryQuery &query)
{
    return {name, [query](Contestant &in) { valueOf(in.history->page(query)); }};
}

Measure search(const QString &name, const QString &typed)
{
    return page(u"search: "_s + name, {.filter = {.search = typed}});
}

Measure count(const QString &name, const HistoryFilter &filter)
{
    return {u"count: "_s + name, [filter](Contestant &in) { valueOf(in.history->count(filter)); }};
}

QList<Measure> measures()
{
    const QDateTime middle(QDate(2024, 6, 1), QTime(), Qt::UTC);
    const HistoryFilter month{.since = middle, .until = middle.addDays(30)};
    return {
        {u"open and first page"_s,
         [](Contestant &in) {
             in.history = std::make_unique<SqlHistory>(in.file);
             valueOf(in.history->page({}));
         }},
        page(u"first page"_s, {}),
        page(u"jump to the end"_s, {.direction = HistoryQuery::Backward}),
        search(u"one letter, many rows"_s, u"a"_s),
        search(u"one letter, all rows"_s, u"y"_s),
        search(u"the beginning of every challenge SID"_s, u"YC"_s),
        search(u"four letters of a SID"_s, u"YC12"_s),
        search(u"a word"_s, u"requested"_s),
        search(u"several words"_s, u"acme requested inc"_s),
        search(u"a middle, which is not found"_s, u"qqqq"_s),
        page(u"filter: outcome, frequent"_s, {.filter = {.outcome = Outcome::Accepted}}),
        page(u"filter: outcome, rare"_s, {.filter = {.outcome = Outcome::Unknown}}),
        page(u"filter: account"_s, {.filter = {.accountId = u"account-%1"_s.arg(11, 36, 10, QChar(u'0'))}}),
        page(u"filter: end"_s, {.filter = {.challengeEnd = ChallengeStatus::Denied}}),
        page(u"filter: a month"_s, {.filter = month}),
        page(u"all filters and a letter"_s, {.filter = {.search = u"a"_s,
                                                        .outcome = Outcome::Rejected,
                                                        .accountId = u"account-%1"_s.arg(0, 36, 10, QChar(u'0')),
                                                        .challengeEnd = ChallengeStatus::Denied,
                                                        .since = middle}}),
        page(u"order: time taken"_s, {.order = {HistoryOrder::Took}}),
        page(u"order: outcome"_s, {.order = {HistoryOrder::Outcome}}),
        page(u"order: time taken, rare outcome"_s,
             {.filter = {.outcome = Outcome::Unknown}, .order = {HistoryOrder::Took}}),
        page(u"order: time taken, one letter"_s, {.filter = {.search = u"a"_s}, .order = {HistoryOrder::Took}}),
        count(u"an outcome"_s, {.outcome = Outcome::Accepted}),
        count(u"a month"_s, month),
        count(u"one letter"_s, {.search = u"a"_s}),
        {u"what was sent each day"_s, [](Contestant &in) { valueOf(in.history->days()); }},
        {u"begin, durable"_s, [](Contestant &in) { valueOf(claimed(*in.history, RealisticSends(1).next())); }},
    };
}

void compare(int rounds, Contestant &small, Contestant &large)
{
    std::puts("| what | 10,000 rows | 1,000,000 rows | ratio |\n|---|---|---|---|");
    for (const Measure &measure : measures()) {
        QList<double> ofSmall, ofLarge;
        for (int round = 0; round < rounds; ++round) {
            ofSmall.append(millisecondsOf(measure, small));
            ofLarge.append(millisecondsOf(measure, large));
        }
        const double a = median(ofSmall), b = median(ofLarge);
        std::printf("| %s | %.2f ms | %.2f ms | %.2f |\n", qPrintable(measure.name), a, b, b / a);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("historycost ROUNDS SMALL LARGE\n", stderr);
        return 2;
    }
    Contestant small{arguments.at(2), nullptr};
    Contestant large{arguments.at(3), nullptr};
    compare(arguments.at(1).toInt(), small, large);
    std::printf("\nResident at the end, both open: %.0f MiB.\n", residentMiB());
    return 0;
}
