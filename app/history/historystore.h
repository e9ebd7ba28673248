// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/result.h"
#include "domain/sendfacts.h"
#include "history/claim.h"
#include "history/historyquery.h"

#include <QFuture>

#include <stop_token>

namespace renotify {

/// The journal of every send. Can be called from any thread; futures end on any thread. A question sees everything that
/// earlier calls have written. Writing never waits for reading or removing.
///
/// A call with a stop token answers with Cancelled once a stop was requested.
class HistoryStore
{
public:
    virtual ~HistoryStore() = default;

    /// The only way to begin a send. Reads facts(`subject`), asks `judge` and records `attempt`, in one step between
    /// whose parts nobody can write, not even another program: of all programs that want to send the last push of a
    /// challenge, one may. The row is Sending, or NotSent with the refusal. When the future holds it, the row survives
    /// a crash and a power cut; nothing may be sent before that. `judge` is called on a thread of the journal, which
    /// waits for it; it must not ask the journal.
    ///
    /// A uid is claimed once, by whatever program. Who claims it again is told of the first row, whoever removed it
    /// since, and `judge` is not asked.
    virtual QFuture<Result<Claim>> claim(const Attempt &attempt, const SendSubject &subject,
                                         const SendJudge &judge) = 0;

    /// Records how the attempt with this id ended; as durable as claim().
    virtual QFuture<Result<Done>> finish(const Attempt &attempt) = 0;

    /// A page that is shorter than the query's limit is the last one in its direction.
    virtual QFuture<Result<HistoryPage>> page(const HistoryQuery &query, std::stop_token stop = {}) = 0;

    /// Walks forward from `query.from` over at least `query.limit` rows (fewer at the end, and more to fill a stride)
    /// and notes every `stride`-th row: places to read pages from, and the number of rows.
    virtual QFuture<Result<HistoryMarks>> marks(const HistoryQuery &query, int stride, std::stop_token stop = {}) = 0;

    /// Only the ids of what page() would read, in the same order and for any limit.
    virtual QFuture<Result<QList<qint64>>> ids(const HistoryQuery &query, std::stop_token stop = {}) = 0;

    /// The number of rows; with an empty filter this costs nothing.
    virtual QFuture<Result<qint64>> count(const HistoryFilter &filter, std::stop_token stop = {}) = 0;

    /// One complete row, including the headers and the body of its answer.
    virtual QFuture<Result<Attempt>> attempt(qint64 id) = 0;

    /// What was begun with this uid. Whoever asks until it has ended calls news() as well, in case its program is gone.
    virtual QFuture<Result<UidUse>> usedFor(const QString &uid) = 0;

    /// All accounts that rows were sent through, in the order of their names.
    virtual QFuture<Result<QList<HistoryAccount>>> accounts() = 0;

    /// Who sent the latest rows (some ten thousand of them), in the order of their names. Looking through all rows
    /// would take seconds in a large journal.
    virtual QFuture<Result<QStringList>> operators() = 0;

    /// Every day on which something was sent, oldest first.
    virtual QFuture<Result<QList<HistoryDay>>> days() = 0;

    virtual QFuture<Result<HistorySize>> size() = 0;

    /// These remove rows for good, a few at a time, so that sends can go on in between; a row that is still Sending
    /// stays. The answer is the number of removed rows. A removal that was stopped or met an error has removed some of
    /// them. No byte of them stays in the journal's files, and the copies made before migrations are removed as well.
    /// (How many pushes of a challenge were used is forgotten together with its rows.)
    virtual QFuture<Result<qint64>> remove(const QList<qint64> &ids, std::stop_token stop = {}) = 0;
    virtual QFuture<Result<qint64>> removeMatching(const HistoryFilter &filter, std::stop_token stop = {}) = 0;
    /// Removes everything about one customer, through any account: rows, answers, and what is known of their
    /// challenges.
    virtual QFuture<Result<qint64>> forget(const Identity &identity, std::stop_token stop = {}) = 0;

    /// What other programs have written since the last call; at the first call nothing. A send of a program that is
    /// gone becomes Unknown, and is among the rows. Costs next to nothing as long as nothing has happened.
    virtual QFuture<Result<HistoryNews>> news() = 0;

    /// What counts for or against one more send.
    virtual QFuture<Result<SendFacts>> facts(const SendSubject &subject) = 0;

    /// Records how the challenge ended, for facts() and for its rows: those sends to this customer, not older than
    /// `subject.since`, that may have created a push and have no end yet. Answers with the changed rows, as in page().
    virtual QFuture<Result<QList<Attempt>>> recordEnd(const SendSubject &subject, const ChallengeEnd &end) = 0;

    /// To be called when the service says that the challenge is pending: withdraws an expiry that older editions
    /// concluded from a clock. Answers with the changed rows, as in page().
    virtual QFuture<Result<QList<Attempt>>> withdrawExpiry(const SendSubject &subject) = 0;

    /// Records that a person has seen the challenge's status, after everything that was sent until now.
    virtual QFuture<Result<Done>> recordLook(const ChallengeSid &challenge) = 0;
};

} // namespace renotify
