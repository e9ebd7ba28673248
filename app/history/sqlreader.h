// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "history/historyquery.h"

#include <stop_token>

namespace renotify {

class SqlConnection;

/// What the journal's file answers to those who look through it: see HistoryStore.

Result<HistoryPage> readPage(const SqlConnection &connection, const HistoryQuery &query, const std::stop_token &stop);
Result<HistoryMarks> readMarks(const SqlConnection &connection, const HistoryQuery &query, int stride,
                               const std::stop_token &stop);
Result<qint64> countRows(const SqlConnection &connection, const HistoryFilter &filter, const std::stop_token &stop);
Result<qint64> countAll(const SqlConnection &connection);
Result<Attempt> readAttempt(const SqlConnection &connection, qint64 id);
Result<QList<HistoryAccount>> readAccounts(const SqlConnection &connection);
Result<QList<HistoryDay>> readDays(const SqlConnection &connection);

} // namespace renotify
