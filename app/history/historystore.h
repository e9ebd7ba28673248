// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/result.h"
#include "domain/sendfacts.h"

#include <QFuture>

namespace renotify {

/// Which rows of the journal, newest first.
struct HistoryQuery
{
    std::optional<qint64> before; ///< only rows with a smaller id; nothing: from the newest
    int limit = 256;
};

/// Some rows of the journal. Their answers' headers and bodies are left out; attempt() has them.
struct HistoryPage
{
    QList<Attempt> attempts; ///< newest first
    qint64 total = 0; ///< rows in the whole journal
};

/// The journal of every send. Call from any thread; futures end on any thread, in the order of the calls.
class HistoryStore
{
public:
    virtual ~HistoryStore() = default;

    /// Records that `attempt` starts, as Sending. When the future holds an id, the row survives a crash and a
    /// power cut; before that nothing may be sent.
    virtual QFuture<Result<qint64>> begin(const Attempt &attempt) = 0;

    /// Records how the attempt of this id ended; durable like begin().
    virtual QFuture<Result<Done>> finish(const Attempt &attempt) = 0;

    virtual QFuture<Result<HistoryPage>> page(const HistoryQuery &query) = 0;

    /// One row whole: answer headers and body included.
    virtual QFuture<Result<Attempt>> attempt(qint64 id) = 0;

    /// What speaks for or against one more send.
    virtual QFuture<Result<SendFacts>> facts(const SendSubject &subject) = 0;

    /// Records how the challenge ended, for facts() and for its rows, no older than `subject.since`, that have no
    /// end yet: these come back, changed, as in page().
    virtual QFuture<Result<QList<Attempt>>> recordEnd(const SendSubject &subject, const ChallengeEnd &end) = 0;

    /// Records that a person was shown how the challenge stands, after what was sent until now.
    virtual QFuture<Result<Done>> recordLook(const ChallengeSid &challenge) = 0;
};

} // namespace renotify
