// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A program for the tests that kill, starve or lock out the writer of the journal. It prints one line for each call of
// the journal that has ended: what was acknowledged, or the name of the error.
// - write FILE: begins and finishes rows until it is killed; every third row stays Sending
// - fill FILE BYTES: the same while no file may grow beyond BYTES, until the first refusal; then the limit is lifted
//   and one more row begun
// - try FILE [UID]: opens and begins once, as that user
// - open FILE [BYTES]: opens an older file, and so migrates it, while no file may grow beyond BYTES
// - export FILE TARGET: writes all rows to TARGET, as JSON if its name says so
// - forget FILE IDENTITY: removes all rows of this identity, and prints after each step how many are left
// - remove FILE WORDS: the same with all rows that a search for these words finds
// - share FILE ROUNDS NAME: begins, finishes, reads, removes and forgets this many times, for customers of this name,
//   while others do the same
// - claim FILE: when it is told to (by a line of input), claims the last of three pushes, and sends until its input
// ends
// - lock FILE: holds the file as another program would, until its input ends

#include "attempts.h"
#include "claimed.h"
#include "history/historyexport.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

using namespace renotify;

namespace {

/// Prints `word` and what the call returned; returns true if it succeeded.
template<class T>
bool tell(const char *word, const Result<T> &result, qint64 id)
{
    if (result)
        std::printf("%s %lld\n", word, id);
    else
        std::printf("%s %s\n", word, QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error().kind)));
    std::fflush(stdout);
    return result.ok();
}

qint64 begin(SqlHistory &history, const Attempt &attempt = startedAttempt())
{
    const Result<qint64> begun = claimed(history, attempt).result();
    return tell("begun", begun, begun ? begun.value() : 0) ? begun.value() : 0;
}

bool finish(SqlHistory &history, qint64 id)
{
    Attempt attempt = accepted(startedAttempt(), QByteArray(3000, 'x'));
    attempt.id = id;
    return tell("finished", history.finish(attempt).result(), id);
}

/// Writes until the first refusal.
void write(SqlHistory &history)
{
    for (qint64 id = begin(history); id > 0; id = begin(history)) {
        if (id % 3 != 0 && !finish(history, id))
            return;
    }
}

void exportAll(SqlHistory &history, const QString &target)
{
    const auto progress = [](qint64 rows) { tell("page", Result<Done>(Done()), rows); };
    const auto format = target.endsWith(".jsonl"_L1) ? HistoryExport::JsonLines : HistoryExport::Csv;
    const auto written = exportHistory(history, {.path = target, .format = format}, progress, {});
    tell("exported", written, written ? written.value() : 0);
}

/// Questions that are asked during a removal are answered between its steps.
void tellSteps(SqlHistory &history, const QFuture<Result<qint64>> &removing)
{
    while (!removing.isFinished()) {
        const auto size = history.size().result();
        tell("left", size, size ? size->rows : 0);
    }
    const auto removed = removing.result();
    tell("removed", removed, removed ? removed.value() : 0);
}

void share(SqlHistory &history, int rounds, const QString &name)
{
    for (int round = 0; round < rounds; ++round) {
        const Attempt attempt = startedAttempt(u"%1-%2"_s.arg(name).arg(round));
        const qint64 id = begin(history, attempt);
        finish(history, id);
        const auto page = history.page({.filter = {.search = u"ticket"_s}}).result();
        tell("read", page, page ? page->attempts.size() : 0);
        if (round % 3 == 0)
            tell("removed", history.remove({id}).result(), id);
        if (round % 15 == 1)
            tell("forgotten", history.forget(attempt.request.identity).result(), id);
    }
}

void claimLast(SqlHistory &history)
{
    std::getchar();
    const Attempt attempt = startedAttempt();
    const auto judge = [](const SendFacts &facts) {
        const Error spent{Error::Kind::RefusedByRule, u"Spent"_s, {}};
        return facts.used >= 3 ? Judgement{spent} : Judgement();
    };
    const auto claim = history.claim(attempt, subjectOf(attempt), judge).result();
    tell(claim && claim->refusal ? "refused" : "begun", claim, claim ? claim->row : 0);
    while (std::getchar() != EOF) {
    }
}

void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

void hold(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(file);
    if (database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
        std::puts("locked");
    std::fflush(stdout);
    std::getchar();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QString file = arguments.value(2);
    if (what == u"lock") {
        hold(file);
        return 0;
    }
    if (arguments.size() > 3 && what == u"try" && ::setuid(arguments.at(3).toUInt()) != 0)
        return 1;
    if (arguments.size() > 3 && (what == u"fill" || what == u"open"))
        limitFiles(arguments.value(3).toUInt());
    // With others it waits as the program does; a program that is locked out must be told soon.
    const auto patience = what == u"share" || what == u"claim" ? 5000 : 300;
    SqlHistory history(file, std::chrono::milliseconds(patience));
    const Result<qint64> opened = history.open().result();
    tell("opened", opened, opened ? opened.value() : 0);
    if (what == u"open")
        return 0;
    if (what == u"try")
        begin(history);
    if (what == u"export")
        exportAll(history, arguments.value(3));
    if (what == u"forget")
        tellSteps(history, history.forget(*Identity::parse(arguments.value(3))));
    if (what == u"remove")
        tellSteps(history, history.removeMatching({.search = arguments.value(3)}));
    if (what == u"share")
        share(history, arguments.value(3).toInt(), arguments.value(4));
    if (what == u"claim")
        claimLast(history);
    if (what != u"write" && what != u"fill")
        return 0;
    write(history);
    limitFiles(RLIM_INFINITY);
    begin(history);
    return 0;
}
