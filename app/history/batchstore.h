// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/batchitem.h"
#include "domain/result.h"
#include "history/claim.h"

#include <QDateTime>
#include <QFuture>

#include <functional>

namespace renotify {

struct Account;

/// A list that was begun: its rows are sent one by one.
struct Batch
{
    QString uid;   ///< see batchUid()
    QString label; ///< for people: the name of the file
    QString accountId;
    QString host; ///< as in Attempt
    QDateTime createdAt;
    qint64 rows = 0; ///< how many there are to send

    bool operator==(const Batch &) const = default;
};

/// One row of a list, and what became of it.
struct BatchRow
{
    qint64 row = 0;                      ///< its number in the list
    int tries = 1;                       ///< the number of its latest attempt, from 1, begun or about to be
    std::optional<BatchItem> item = {};  ///< empty: what it said was removed from the history
    QString skipped = {};                ///< why it was left out; empty: it was not
    qint64 begun = 0;                    ///< the latest attempt's row of the journal; 0: it has not begun
    std::optional<Attempt> attempt = {}; ///< as in HistoryStore::page(); empty: as above, or it was removed
};

/// The same list, sent through the same account, is the same one for every program: `digest` is the SHA-256 of what is
/// in it. So are the attempts of its rows, and each of them is claimed once, whatever is lost or removed besides.
QString batchUid(const Account &account, const QByteArray &digest);
QString attemptUid(const QString &batch, qint64 row, int number);

/// What the journal keeps of lists, for HistoryStore's promises: any thread may call, futures end on any thread.
class BatchStore
{
public:
    virtual ~BatchStore() = default;

    /// The item at an index from 0; called on a thread of the journal.
    using Items = std::function<BatchItem(qint64 index)>;

    /// Records the list and its `batch.rows` items, in the order of their numbers. True: it is new. False: it was begun
    /// before, and stays as it was. A long list is written a part at a time, so that sends can go on in between; until
    /// all of it is there, nobody finds it. Who is killed meanwhile leaves nothing that the next call cannot finish.
    virtual QFuture<Result<bool>> createBatch(const Batch &batch, const Items &items) = 0;

    /// Adds `count` items to a list that was begun before: rows that could not be sent then, or were not chosen. A row
    /// that it has already stays as it is. False: there is no such list. A part at a time, as above; who is killed
    /// meanwhile leaves a list with some of them.
    virtual QFuture<Result<bool>> addToBatch(const QString &uid, qint64 count, const Items &items) = 0;

    /// Nothing if no such list was begun, or if it was removed from the history.
    virtual QFuture<Result<std::optional<Batch>>> batch(const QString &uid) = 0;

    /// The lists begun last, the newest first.
    virtual QFuture<Result<QList<Batch>>> latestBatches(int limit) = 0;

    /// The rows whose number is greater than `after`, by their numbers; fewer than `limit` are the last ones.
    virtual QFuture<Result<QList<BatchRow>>> batchRows(const QString &uid, qint64 after, int limit) = 0;

    /// Records why a row is left out. False, and nothing is recorded: another program has begun it meanwhile, and a
    /// push was or may have been created.
    virtual QFuture<Result<bool>> skipRow(const QString &uid, qint64 row, const QString &why) = 0;

    /// Records that the row's next attempt has this number. To be waited for before that attempt is claimed.
    virtual QFuture<Result<Done>> noteTry(const QString &uid, qint64 row, int number) = 0;
};

} // namespace renotify
