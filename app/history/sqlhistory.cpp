// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlhistory.h"

#include "history/sqljournal.h"
#include "history/sqlreader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace renotify {

SqlHistory::SqlHistory(const QString &path, std::chrono::milliseconds busyTimeout)
    : m_journal(std::make_unique<SqlJournal>(QFileInfo(path).absoluteFilePath(), busyTimeout))
    , m_worker(u"journal"_s)
{
}

SqlHistory::~SqlHistory()
{
    m_worker.post([this] { m_journal.reset(); }); // its connection has to end on its thread
}

QFuture<Result<qint64>> SqlHistory::open()
{
    return m_worker.run([this] { return m_journal->open(); });
}

QFuture<Result<qint64>> SqlHistory::begin(const Attempt &attempt)
{
    return m_worker.run([this, attempt] { return m_journal->begin(attempt); });
}

QFuture<Result<Done>> SqlHistory::finish(const Attempt &attempt)
{
    return m_worker.run([this, attempt] { return m_journal->finish(attempt); });
}

QFuture<Result<HistoryPage>> SqlHistory::page(const HistoryQuery &query, std::stop_token stop)
{
    return m_worker.run([this, query, stop = std::move(stop)] {
        return m_journal->reading([&](const SqlConnection &file) { return readPage(file, query, stop); });
    });
}

QFuture<Result<HistoryMarks>> SqlHistory::marks(const HistoryQuery &query, int stride, std::stop_token stop)
{
    return m_worker.run([this, query, stride, stop = std::move(stop)] {
        return m_journal->reading([&](const SqlConnection &file) { return readMarks(file, query, stride, stop); });
    });
}

QFuture<Result<qint64>> SqlHistory::count(const HistoryFilter &filter, std::stop_token stop)
{
    return m_worker.run([this, filter, stop = std::move(stop)] {
        return m_journal->reading([&](const SqlConnection &file) { return countRows(file, filter, stop); });
    });
}

QFuture<Result<Attempt>> SqlHistory::attempt(qint64 id)
{
    return m_worker.run(
        [this, id] { return m_journal->reading([id](const SqlConnection &file) { return readAttempt(file, id); }); });
}

QFuture<Result<QList<HistoryAccount>>> SqlHistory::accounts()
{
    return m_worker.run([this] { return m_journal->reading(readAccounts); });
}

QFuture<Result<QList<HistoryDay>>> SqlHistory::days()
{
    return m_worker.run([this] { return m_journal->reading(readDays); });
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

    void end(const Result<qint64> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

QFuture<Result<qint64>> SqlHistory::start(SqlRemoval removal, std::stop_token stop)
{
    auto removing = std::make_shared<Removing>(Removing{std::move(removal), std::move(stop)});
    removing->promise.start();
    goOn(removing);
    return removing->promise.future();
}

/// Each step stands in line anew, behind the sends that came meanwhile.
void SqlHistory::goOn(const std::shared_ptr<Removing> &removing)
{
    m_worker.post([this, removing] {
        if (!m_journal || removing->stop.stop_requested())
            return removing->end(Error{Error::Kind::Cancelled, {}, {}});
        const Result<SqlRemoval::State> step = m_journal->remove(removing->removal);
        if (!step)
            removing->end(step.error());
        else if (step.value() == SqlRemoval::State::Ended)
            removing->end(removing->removal.removed());
        else
            goOn(removing);
    });
}

QFuture<Result<SendFacts>> SqlHistory::facts(const SendSubject &subject)
{
    return m_worker.run([this, subject] { return m_journal->facts(subject); });
}

QFuture<Result<QList<Attempt>>> SqlHistory::recordEnd(const SendSubject &subject, const ChallengeEnd &end)
{
    return m_worker.run([this, subject, end] { return m_journal->recordEnd(subject, end); });
}

QFuture<Result<Done>> SqlHistory::recordLook(const ChallengeSid &challenge)
{
    return m_worker.run([this, challenge] { return m_journal->recordLook(challenge); });
}

} // namespace renotify
