// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "history/historyquery.h"

#include <QStringList>

namespace renotify {

class SqlConnection;

/// The index next to the rows, which finds any of a million at once. Triggers keep its tables in step with the table
/// `attempt`, whoever writes to it. It is specific to SQLite, like the whole schema.
///
/// - `sought` has, for each row, what filters and orders look at, and little else: a page of the table holds a few
///   rows, a page of `sought` hundreds.
/// - `facet` numbers what rows have in common (account, outcome and end) and counts them.
/// - `daily` counts by day and outcome, and knows which ids a day has, whatever the clock did.
/// - `found` is the full-text index (FTS5), without a copy of the texts. It does not store the places of words in a row
///   (detail=none), which makes it a third of the size. It also indexes the first one, two and three letters of each
///   word, so that the first letter typed costs no more than the last. Account, outcome and end are in it as words that
///   nobody can type, for a search within a filter.

QStringList indexTables();
QStringList indexFill();     ///< from the rows that exist already
QStringList indexTriggers(); ///< after indexFill()

/// To be called around every change of a row, in the same transaction: to remove a row, the index needs the words that
/// it was given. (A trigger will not do: triggers may not touch a virtual table while the schema is not trusted.)
Result<Done> unlistWords(const SqlConnection &connection, qint64 id);
Result<Done> listWords(const SqlConnection &connection, qint64 id);

/// The words of the search and of the filter, as described at HistoryFilter, for `found MATCH ?`. Empty if the search
/// has no such word.
QString matchFor(const HistoryFilter &filter);

/// The words of the search that the index cannot find, because their scripts put no spaces between words: to it,
/// 株式会社山田商店 is one word, and 商店 is in the middle of it. To be looked for in searchedText() of each row, in
/// lower case.
QStringList wordsWithin(const HistoryFilter &filter);
QString searchedText();

} // namespace renotify
