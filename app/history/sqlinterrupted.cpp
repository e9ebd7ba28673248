// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlinterrupted.h"

#include "history/journallocks.h"
#include "history/sqlattempts.h"
#include "history/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace renotify {

Result<QList<qint64>> sendsOfTheGone(const SqlConnection &connection, const JournalLocks &locks)
{
    Result<QList<qint64>> ids = idsOf(connection, u"SELECT id FROM attempt WHERE outcome = 'Sending'"_s, {});
    if (!ids)
        return ids;
    QList<qint64> gone = std::move(ids).value();
    gone.removeIf([&locks](qint64 id) { return locks.isHeld(id); });
    return gone;
}

Result<qint64> markInterrupted(const SqlConnection &connection, const JournalLocks &locks)
{
    const Result<QList<qint64>> ids = sendsOfTheGone(connection, locks);
    if (!ids)
        return ids.error();
    for (const qint64 id : ids.value()) {
        if (const auto updated = updateInterrupted(connection, id); !updated)
            return updated.error();
    }
    return ids->size();
}

Result<qint64> findInterrupted(const SqlConnection &connection, const JournalLocks &locks)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const Result<qint64> interrupted = markInterrupted(connection, locks);
    if (!interrupted)
        return interrupted;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return interrupted;
}

} // namespace renotify
