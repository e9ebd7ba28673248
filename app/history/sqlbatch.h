// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/batchstore.h"
#include "history/historyquery.h"

#include <QStringList>

namespace renotify {

class SqlConnection;

/// The lists in the journal's file, see BatchStore, in the tables `batch` and `batch_row`. They are no events: what was
/// sent is in those of the attempts, whose uids follow from the list. So a list that is lost (a rescue does not look
/// for it) can be begun again from its file, and no row of it is sent twice.

QStringList batchTables();

/// Writes some items from `first` on, and with the last ones the list is there. Nothing: it was there already.
/// Otherwise the index of the next item.
Result<std::optional<qint64>> insertBatchRows(const SqlConnection &connection, const Batch &batch,
                                              const BatchStore::Items &items, qint64 first);
/// Adds some of `count` items, from `first` on, to a list that is there, unless it has their rows. Nothing: there is no
/// such list. Otherwise the index of the next item.
Result<std::optional<qint64>> addBatchRows(const SqlConnection &connection, const QString &uid, qint64 count,
                                           const BatchStore::Items &items, qint64 first);
Result<std::optional<Batch>> readBatch(const SqlConnection &connection, const QString &uid);
Result<QList<BatchRow>> readBatchRows(const SqlConnection &connection, const QString &uid, qint64 after, int limit);
/// The lists begun last, the newest first.
Result<QList<Batch>> readLatestBatches(const SqlConnection &connection, int limit);
/// A SELECT of `attempt`: the latest one of each row of the list whose storedUid() is its only value.
QString attemptsOfBatch();
QByteArray storedUid(const QString &uid);
Result<bool> storeSkip(const SqlConnection &connection, const QString &uid, qint64 row, const QString &why);
Result<Done> storeTry(const SqlConnection &connection, const QString &uid, qint64 row, int number);

/// These drop what lists say of customers, in a transaction of the caller. A row keeps its place.
Result<Done> emptyBatchRowOf(const SqlConnection &connection, qint64 attempt);
Result<Done> emptyBatchRowsOf(const SqlConnection &connection, const Identity &identity);
/// Removes some rows of the lists that are as old as the filter wants, if it asks for nothing else; true when none is
/// left.
Result<bool> removeBatches(const SqlConnection &connection, const HistoryFilter &filter);

} // namespace renotify
