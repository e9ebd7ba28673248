// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/batchstore.h"
#include "history/historystore.h"
#include "history/sqlrescue.h"
#include "support/workerthread.h"

#include <chrono>
#include <memory>

namespace renotify {

class SqlJournal;
class SqlReadThread;
class SqlRemoval;

/// The journal in an SQLite file, on a thread of its own.
///
/// The first call opens the file, or makes it if there is none. If that fails, the call answers with the reason (one of
/// the Journal kinds), the file is not changed, and the next call tries again: a person may have freed space in the
/// meantime. A row with a value that is no longer valid (because somebody edited the file) is left out of page(), with
/// a warning in the log, and attempt() answers JournalDamaged for it. For an id that does not exist, the answer is
/// JournalFailed.
///
/// A finish() that the file does not accept (because it is full, read-only or busy) answers with that error and is kept
/// in memory. It is tried again before the next claim() or finish(), and at the end. If that fails too, the next start
/// finds the row interrupted.
///
/// Several programs of one user may use a file at the same time. A row that is still Sending becomes interrupted once
/// the program that sends it is gone: see JournalLocks. That is noticed when the file is opened, and before each claim.
class SqlHistory final : public HistoryStore, public BatchStore
{
public:
    /// `busyTimeout` is how long to wait, before JournalBusy, for another program that holds the file.
    explicit SqlHistory(const QString &path, std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));
    /// Waits for all earlier calls.
    ~SqlHistory() override;

    /// How many sends were interrupted when this history was opened: they were Sending, and are now Unknown with
    /// Error::Kind::Interrupted. `progress` is called while an older file is migrated, which takes up to a minute for a
    /// million rows, on the journal's thread, with the rows that are done and the rows that there are.
    QFuture<Result<qint64>> open(const std::function<void(qint64, qint64)> &progress = [](qint64, qint64) {});

    /// Sets a damaged file aside and continues with a new one that has everything that could be read: see
    /// rescueJournal(). If another program uses the file, the answer is JournalBusy. Until it has ended, every other
    /// call answers with JournalDamaged. `progress` is called on a thread of the rescue's own.
    QFuture<Result<JournalRescue>> rescue(const std::function<void(qint64, qint64)> &progress, std::stop_token stop);

    QFuture<Result<Claim>> claim(const Attempt &attempt, const SendSubject &subject, const SendJudge &judge) override;
    QFuture<Result<Done>> finish(const Attempt &attempt) override;
    QFuture<Result<HistoryPage>> page(const HistoryQuery &query, std::stop_token stop = {}) override;
    QFuture<Result<HistoryMarks>> marks(const HistoryQuery &query, int stride, std::stop_token stop = {}) override;
    QFuture<Result<QList<qint64>>> ids(const HistoryQuery &query, std::stop_token stop = {}) override;
    QFuture<Result<qint64>> count(const HistoryFilter &filter, std::stop_token stop = {}) override;
    QFuture<Result<Attempt>> attempt(qint64 id) override;
    QFuture<Result<UidUse>> usedFor(const QString &uid) override;
    QFuture<Result<QList<HistoryAccount>>> accounts() override;
    QFuture<Result<QStringList>> operators() override;
    QFuture<Result<QList<HistoryDay>>> days() override;
    QFuture<Result<HistorySize>> size() override;
    QFuture<Result<qint64>> remove(const QList<qint64> &ids, std::stop_token stop = {}) override;
    QFuture<Result<qint64>> removeMatching(const HistoryFilter &filter, std::stop_token stop = {}) override;
    QFuture<Result<qint64>> forget(const Identity &identity, std::stop_token stop = {}) override;
    QFuture<Result<HistoryNews>> news() override;
    QFuture<Result<SendFacts>> facts(const SendSubject &subject) override;
    QFuture<Result<QList<Attempt>>> recordEnd(const SendSubject &subject, const ChallengeEnd &end) override;
    QFuture<Result<QList<Attempt>>> withdrawExpiry(const SendSubject &subject) override;
    QFuture<Result<Done>> recordLook(const ChallengeSid &challenge) override;

    QFuture<Result<bool>> createBatch(const Batch &batch, const Items &items) override;
    QFuture<Result<bool>> addToBatch(const QString &uid, qint64 count, const Items &items) override;
    QFuture<Result<std::optional<Batch>>> batch(const QString &uid) override;
    QFuture<Result<QList<Batch>>> latestBatches(int limit) override;
    QFuture<Result<QList<BatchRow>>> batchRows(const QString &uid, qint64 after, int limit) override;
    QFuture<Result<bool>> skipRow(const QString &uid, qint64 row, const QString &why) override;
    QFuture<Result<Done>> noteTry(const QString &uid, qint64 row, int number) override;

private:
    struct Removing;
    struct Counting;
    struct Creating;
    template<class Read>
    auto reading(std::stop_token stop, Read read);
    void countOn(quint64 generation, const std::shared_ptr<Counting> &counting);
    QFuture<Result<qint64>> start(SqlRemoval removal, std::stop_token stop);
    Result<qint64> step(Removing &removing);
    void goOn(const std::shared_ptr<Removing> &removing);
    QFuture<Result<bool>> write(Creating &&rows);
    void goOn(const std::shared_ptr<Creating> &creating);

    const QString m_path;
    std::stop_source m_ending;
    std::unique_ptr<SqlJournal> m_journal; // used on the worker only
    std::unique_ptr<SqlReadThread> m_readers;
    WorkerThread m_worker;
    std::unique_ptr<WorkerThread> m_rescuer; ///< made for the first rescue
};

} // namespace renotify
