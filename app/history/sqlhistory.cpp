// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlhistory.h"

#include "history/sqlbatch.h"
#include "history/sqljournal.h"
#include "history/sqlreader.h"
#include "history/sqlreadthread.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace renotify {

SqlHistory::SqlHistory(const QString &path, std::chrono::milliseconds busyTimeout)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_journal(std::make_unique<SqlJournal>(m_path, busyTimeout, m_ending.get_token()))
    , m_readers(std::make_unique<SqlReadThread>(m_path, busyTimeout))
    , m_worker(u"journal"_s)
{
}

SqlHistory::~SqlHistory()
{
    m_ending.request_stop();
    m_rescuer.reset();                     // it asks the worker when it ends
    m_worker.run([] {}).waitForFinished(); // after this, the readers have been given every question
    m_readers->finish();
    m_worker.post([this] { m_journal.reset(); }); // its connection must end on its thread
}

QFuture<Result<qint64>> SqlHistory::open(const std::function<void(qint64, qint64)> &progress)
{
    return m_worker.run([this, progress] { return m_journal->open(progress); });
}

/// Both connections are closed before the file is opened again: see prepareJournalFile().
QFuture<Result<JournalRescue>> SqlHistory::rescue(const std::function<void(qint64, qint64)> &progress,
                                                  std::stop_token stop)
{
    if (!m_rescuer)
        m_rescuer = std::make_unique<WorkerThread>(u"journal-rescue"_s);
    return m_rescuer->run([this, progress, stop = std::move(stop)] {
        const Result<Done> begun = m_worker.run([this] { return m_journal->beginRescue(); }).result();
        m_readers->close().waitForFinished();
        const Result<JournalRescue> rescued =
            begun ? rescueJournal(m_path, progress, stop) : Result<JournalRescue>(begun.error());
        m_worker.run([this] { m_journal->endRescue(); }).waitForFinished();
        return rescued;
    });
}

QFuture<Result<Claim>> SqlHistory::claim(const Attempt &attempt, const SendSubject &subject, const SendJudge &judge)
{
    return m_worker.run([this, attempt, subject, judge] { return m_journal->claim(attempt, subject, judge); });
}

QFuture<Result<Done>> SqlHistory::finish(const Attempt &attempt)
{
    return m_worker.run([this, attempt] { return m_journal->finish(attempt); });
}

/// Waits in line behind earlier writes, and then reads on another thread.
template<class Read>
auto SqlHistory::reading(std::stop_token stop, Read read)
{
    using Found = std::invoke_result_t<Read, const SqlConnection &>;
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    QFuture<Found> future = promise->future();
    const auto end = [promise](const Found &found) {
        promise->addResult(found);
        promise->finish();
    };
    m_worker.post([this, end, stop = std::move(stop), read = std::move(read)] {
        if (const auto opened = m_journal->openToRead(); !opened)
            return end(opened.error());
        m_readers->post(m_journal->generation(), [end, stop, read](const Result<const SqlConnection *> &file) {
            if (stop.stop_requested())
                end(Error{Error::Kind::Cancelled, {}, {}});
            else if (!file)
                end(file.error());
            else
                end(read(*file.value()));
        });
    });
    return future;
}

QFuture<Result<HistoryPage>> SqlHistory::page(const HistoryQuery &query, std::stop_token stop)
{
    return reading(std::move(stop), [query](const SqlConnection &file) { return readPage(file, query); });
}

QFuture<Result<HistoryMarks>> SqlHistory::marks(const HistoryQuery &query, int stride, std::stop_token stop)
{
    return reading(std::move(stop),
                   [query, stride](const SqlConnection &file) { return readMarks(file, query, stride); });
}

QFuture<Result<QList<qint64>>> SqlHistory::ids(const HistoryQuery &query, std::stop_token stop)
{
    return reading(std::move(stop), [query](const SqlConnection &file) { return readIds(file, query); });
}

QFuture<Result<Attempt>> SqlHistory::attempt(qint64 id)
{
    return reading({}, [id](const SqlConnection &file) { return readAttempt(file, id); });
}

QFuture<Result<UidUse>> SqlHistory::usedFor(const QString &uid)
{
    return reading({}, [uid](const SqlConnection &file) { return readUse(file, uid); });
}

QFuture<Result<std::optional<Batch>>> SqlHistory::batch(const QString &uid)
{
    return reading({}, [uid](const SqlConnection &file) { return readBatch(file, uid); });
}

QFuture<Result<QList<Batch>>> SqlHistory::latestBatches(int limit)
{
    return reading({}, [limit](const SqlConnection &file) { return readLatestBatches(file, limit); });
}

QFuture<Result<QList<BatchRow>>> SqlHistory::batchRows(const QString &uid, qint64 after, int limit)
{
    return reading({},
                   [uid, after, limit](const SqlConnection &file) { return readBatchRows(file, uid, after, limit); });
}

QFuture<Result<QList<HistoryAccount>>> SqlHistory::accounts()
{
    return reading({}, readAccounts);
}

QFuture<Result<QStringList>> SqlHistory::operators()
{
    return reading({}, readOperators);
}

QFuture<Result<QList<HistoryDay>>> SqlHistory::days()
{
    return reading({}, readDays);
}

struct SqlHistory::Counting
{
    HistoryQuery query;
    std::stop_token stop;
    qint64 found = 0;
    QPromise<Result<qint64>> promise = {};

    void end(const Result<qint64> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

QFuture<Result<qint64>> SqlHistory::count(const HistoryFilter &filter, std::stop_token stop)
{
    constexpr int rowsAStep = 16'384;
    auto counting =
        std::make_shared<Counting>(Counting{.query = {.filter = filter, .limit = rowsAStep}, .stop = std::move(stop)});
    counting->promise.start();
    m_worker.post([this, counting] {
        if (const auto opened = m_journal->openToRead(); !opened)
            counting->end(opened.error());
        else
            countOn(m_journal->generation(), counting);
    });
    return counting->promise.future();
}

/// Each step goes to the end of the line, behind the pages that were asked for in the meantime.
void SqlHistory::countOn(quint64 generation, const std::shared_ptr<Counting> &counting)
{
    m_readers->post(generation, [this, generation, counting](const Result<const SqlConnection *> &file) {
        if (counting->stop.stop_requested())
            return counting->end(Error{Error::Kind::Cancelled, {}, {}});
        if (!file)
            return counting->end(file.error());
        const Result<HistoryCount> step = countSome(*file.value(), counting->query);
        if (!step)
            return counting->end(step.error());
        counting->found += step->rows;
        counting->query.from = step->next;
        if (step->next)
            countOn(generation, counting);
        else
            counting->end(counting->found);
    });
}

QFuture<Result<HistorySize>> SqlHistory::size()
{
    return m_worker.run([this] { return m_journal->size(); });
}

QFuture<Result<qint64>> SqlHistory::remove(const QList<qint64> &ids, std::stop_token stop)
{
    return start(SqlRemoval(ids), std::move(stop));
}

QFuture<Result<qint64>> SqlHistory::removeMatching(const HistoryFilter &filter, std::stop_token stop)
{
    return start(SqlRemoval(filter), std::move(stop));
}

QFuture<Result<qint64>> SqlHistory::forget(const Identity &identity, std::stop_token stop)
{
    return start(SqlRemoval(identity), std::move(stop));
}

struct SqlHistory::Removing
{
    SqlRemoval removal;
    std::stop_token stop;
    QPromise<Result<qint64>> promise = {};
};

QFuture<Result<qint64>> SqlHistory::start(SqlRemoval removal, std::stop_token stop)
{
    auto removing = std::make_shared<Removing>(Removing{std::move(removal), std::move(stop)});
    removing->promise.start();
    goOn(removing);
    return removing->promise.future();
}

Result<qint64> SqlHistory::step(Removing &removing)
{
    const Error cancelled{Error::Kind::Cancelled, {}, {}};
    if (!m_journal) // it is gone when the program ends
        return cancelled;
    if (removing.stop.stop_requested())
        removing.removal.stop();
    const Result<qint64> removed = m_journal->remove(removing.removal);
    return removed && removing.removal.hasEnded() && removing.stop.stop_requested() ? Result<qint64>(cancelled)
                                                                                    : removed;
}

/// Each step goes to the end of the line, behind the sends that came in the meantime.
void SqlHistory::goOn(const std::shared_ptr<Removing> &removing)
{
    m_worker.post([this, removing] {
        const Result<qint64> removed = step(*removing);
        if (removed && !removing->removal.hasEnded())
            return goOn(removing);
        removing->promise.addResult(removed);
        removing->promise.finish();
    });
}

QFuture<Result<HistoryNews>> SqlHistory::news()
{
    return m_worker.run([this] { return m_journal->news(); });
}

QFuture<Result<SendFacts>> SqlHistory::facts(const SendSubject &subject)
{
    return m_worker.run([this, subject] { return m_journal->facts(subject); });
}

QFuture<Result<QList<Attempt>>> SqlHistory::recordEnd(const SendSubject &subject, const ChallengeEnd &end)
{
    return m_worker.run([this, subject, end] { return m_journal->recordEnd(subject, end); });
}

QFuture<Result<QList<Attempt>>> SqlHistory::withdrawExpiry(const SendSubject &subject)
{
    return m_worker.run([this, subject] { return m_journal->withdrawExpiry(subject); });
}

QFuture<Result<Done>> SqlHistory::recordLook(const ChallengeSid &challenge)
{
    return m_worker.run([this, challenge] { return m_journal->recordLook(challenge); });
}

} // namespace renotify
