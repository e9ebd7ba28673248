// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claimed.h"
#include "oldjournal.h"

#include <algorithm>

namespace renotify {

/// A journal so large that long tasks on it can be killed in the middle.

constexpr int manyRows = 3000;
constexpr int keptRows = manyRows - manyRows / 3;
inline const auto unwanted = u"Forget-Me-Please"_s;

/// Runs `statements` as another program would.
inline void runAll(const QString &file, const QStringList &statements)
{
    Intruder other(file);
    for (const QString &sql : statements)
        QVERIFY2(other.run(sql), qPrintable(sql));
}

/// Makes a history of `manyRows` rows, each with an answer and every third for the unwanted identity, and next to it
/// the copy that a migration leaves.
inline void makeLarge(const QString &file)
{
    {
        SqlHistory history(file);
        QVERIFY(claimed(history, startedAttempt()).result());
    }
    makeOld(file, 2); // the later version makes its index itself, even for rows that others wrote
    runAll(file, {u"CREATE TEMP TABLE model AS SELECT * FROM attempt"_s, u"DELETE FROM attempt"_s,
                  u"INSERT INTO attempt (id, started_at, account_id, account_name, host, service_sid, identity, "
                  "challenge_sid, ttl, reason, operator, outcome) WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                  "FROM n "
                  "WHERE i < %1) SELECT i, started_at, account_id, account_name, host, service_sid, "
                  "iif(i % 3 = 0, '%2', 'customer-' || i), challenge_sid, ttl, iif(i % 3 = 0, 'for %2', reason), "
                  "operator, "
                  "'Accepted' FROM model, n"_s.arg(manyRows)
                      .arg(unwanted),
                  u"INSERT INTO answer SELECT id, '[]', CAST('of ' || identity AS BLOB) FROM attempt"_s});
    QVERIFY(SqlHistory(file).open().result());
}

/// Whether SQLite and its full-text index find no fault.
inline bool isSound(const QString &file)
{
    return integrity(file) == u"ok" && Intruder(file).run(u"INSERT INTO found (found) VALUES ('integrity-check')"_s);
}

/// The ids of the rows that match a filter, oldest first; empty if they cannot be read.
inline QList<qint64> idsIn(SqlHistory &history, const HistoryFilter &filter = {})
{
    QList<qint64> ids;
    if (const auto page = history.page({.filter = filter, .limit = 1'000'000}).result()) {
        for (const Attempt &attempt : page->attempts)
            ids.append(attempt.id);
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace renotify
