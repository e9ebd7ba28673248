// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "history/claim.h"
#include "history/historyquery.h"

#include <optional>

namespace renotify {

class SqlConnection;

/// What the journal's file answers to those who search it: see HistoryStore.

Result<HistoryPage> readPage(const SqlConnection &connection, const HistoryQuery &query);
Result<HistoryMarks> readMarks(const SqlConnection &connection, const HistoryQuery &query, int stride);

Result<QList<qint64>> readIds(const SqlConnection &connection, const HistoryQuery &query);

/// A part of a count, and where to continue; if that is empty, this was the last part.
struct HistoryCount
{
    qint64 rows = 0;
    std::optional<HistoryCursor> next = {};
};
Result<HistoryCount> countSome(const SqlConnection &connection, const HistoryQuery &query);
Result<qint64> countAll(const SqlConnection &connection);
Result<Attempt> readAttempt(const SqlConnection &connection, qint64 id);
Result<UidUse> readUse(const SqlConnection &connection, const QString &uid);
Result<QList<HistoryAccount>> readAccounts(const SqlConnection &connection);
Result<QStringList> readOperators(const SqlConnection &connection);
Result<QList<HistoryDay>> readDays(const SqlConnection &connection);

} // namespace renotify
