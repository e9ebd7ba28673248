// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/result.h"
#include "domain/sendfacts.h"
#include "history/historyquery.h"

#include <QFuture>

#include <stop_token>

namespace renotify {

/// The journal of every send. Call from any thread; futures end on any thread. What is asked sees all that was
/// written by earlier calls. Writing never waits for what is being read or removed.
///
/// What takes a stop token answers with Cancelled once a stop was requested.
class HistoryStore
{
public:
    virtual ~HistoryStore() = default;

    /// Records that `attempt` starts, as Sending. When the future holds an id, the row survives a crash and a
    /// power cut; before that nothing may be sent.
    virtual QFuture<Result<qint64>> begin(const Attempt &attempt) = 0;

    /// Records how the attempt of this id ended; durable like begin().
    virtual QFuture<Result<Done>> finish(const Attempt &attempt) = 0;

    /// A page that is shorter than asked for is the last one in its direction.
    virtual QFuture<Result<HistoryPage>> page(const HistoryQuery &query, std::stop_token stop = {}) = 0;

    /// Walks forward from `query.from` over at least `query.limit` rows (fewer at the end, and more to fill a
    /// stride), noting each `stride`-th: places to read pages from, and how many rows there are.
    virtual QFuture<Result<HistoryMarks>> marks(const HistoryQuery &query, int stride, std::stop_token stop = {}) = 0;

    /// The ids alone of what page() would read, in its order, for any limit.
    virtual QFuture<Result<QList<qint64>>> ids(const HistoryQuery &query, std::stop_token stop = {}) = 0;

    /// How many rows there are; with an empty filter this costs nothing.
    virtual QFuture<Result<qint64>> count(const HistoryFilter &filter, std::stop_token stop = {}) = 0;

    /// One row whole: answer headers and body included.
    virtual QFuture<Result<Attempt>> attempt(qint64 id) = 0;

    /// All accounts that rows were sent through, by name.
    virtual QFuture<Result<QList<HistoryAccount>>> accounts() = 0;

    /// Every day on which something was sent, oldest first.
    virtual QFuture<Result<QList<HistoryDay>>> days() = 0;

    virtual QFuture<Result<HistorySize>> size() = 0;

    /// These remove rows for good, a few at a time, so that sends go on between; a row that is still Sending stays.
    /// The answer is how many were removed. One that was stopped, or met an error, has removed some of them. No byte of
    /// them stays in the journal's files, and the copies made before migrations go whole.
    /// (What a challenge used up of its pushes goes with its rows.)
    virtual QFuture<Result<qint64>> remove(const QList<qint64> &ids, std::stop_token stop = {}) = 0;
    virtual QFuture<Result<qint64>> removeMatching(const HistoryFilter &filter, std::stop_token stop = {}) = 0;
    /// Everything of one customer, whatever the account: rows, answers, and what is known of their challenges.
    virtual QFuture<Result<qint64>> forget(const Identity &identity, std::stop_token stop = {}) = 0;

    /// What speaks for or against one more send.
    virtual QFuture<Result<SendFacts>> facts(const SendSubject &subject) = 0;

    /// Records how the challenge ended, for facts() and for its rows: those sends to this customer, no older than
    /// `subject.since`, that may have created a push and have no end yet. They come back, changed, as in page().
    virtual QFuture<Result<QList<Attempt>>> recordEnd(const SendSubject &subject, const ChallengeEnd &end) = 0;

    /// The service says that the challenge is pending: takes back that it had expired, which older editions concluded
    /// from a clock. The rows that had it come back, changed, as in page().
    virtual QFuture<Result<QList<Attempt>>> withdrawExpiry(const SendSubject &subject) = 0;

    /// Records that a person was shown how the challenge stands, after what was sent until now.
    virtual QFuture<Result<Done>> recordLook(const ChallengeSid &challenge) = 0;
};

} // namespace renotify
