// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "history/historyquery.h"

#include <QStringList>

namespace renotify {

class SqlConnection;

/// What stands beside the rows so that any of a million is found at once. Triggers keep the tables in step with
/// the table `attempt`, whoever writes there. SQLite's own, as all of the schema is.
///
/// - `sought` has of each row what filters and orders look at, and little else: a page of the table holds a few rows,
///   one of `sought` hundreds.
/// - `facet` numbers what rows have in common, account, outcome and end, and counts them.
/// - `daily` counts by day and outcome, and knows which ids a day has, whatever the clock did.
/// - `found` is the full-text index (FTS5), without a copy of the texts. It keeps no places of words in a row
///   (detail=none), which makes it a third of the size, and has the rows of each beginning of up to three letters at
///   hand: so that the first letter typed costs no more than the last. Account, outcome and end stand in it as words
///   that nobody can type, for a search within a filter.

QStringList indexTables();
QStringList indexFill();     ///< from rows that are there already
QStringList indexTriggers(); ///< after indexFill()

/// Around every change of a row, in one transaction with it: the index wants the words that it was given back. (Not by
/// a trigger: none may touch a virtual table while the schema is not trusted.)
Result<Done> unlistWords(const SqlConnection &connection, qint64 id);
Result<Done> listWords(const SqlConnection &connection, qint64 id);

/// For `found MATCH ?`: the words of the search and of the filter, as HistoryFilter says. Nothing where the search
/// holds no word.
QString matchFor(const HistoryFilter &filter);

} // namespace renotify
