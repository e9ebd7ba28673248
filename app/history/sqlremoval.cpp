// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlremoval.h"

#include "history/sqlbatch.h"
#include "history/sqlevent.h"
#include "history/sqlindex.h"
#include "history/sqlsearch.h"
#include "history/sqlstatement.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int rowsAStep = 128;
constexpr int pagesAStep = 64;
constexpr std::chrono::seconds patience(2); // with others that empty the log, too; SQLite does not wait for them

/// Returns true when there was nothing left to merge. A negative number of pages starts afresh, with all parts of the
/// index.
Result<bool> mergeIndex(const SqlConnection &connection, int pages)
{
    const auto changes = [&connection]() -> Result<qint64> {
        SqlStatement total(connection, u"SELECT total_changes()"_s);
        if (const auto ran = total.run(); !ran)
            return ran.error();
        return total.next() ? total.value(0).toLongLong() : 0;
    };
    const Result<qint64> before = changes();
    if (!before)
        return before.error();
    SqlStatement merge(connection, u"INSERT INTO found (found, rank) VALUES ('merge', ?)"_s);
    if (const auto ran = merge.run({pages}); !ran)
        return ran.error();
    const Result<qint64> after = changes();
    if (!after)
        return after.error();
    return pages > 0 && after.value() - before.value() < 2; // as documented for FTS5
}

/// Returns false while others read what is in the log, or empty it as well: SQLite reports that in a row and not as an
/// error.
Result<bool> emptyLog(const SqlConnection &connection)
{
    SqlStatement checkpoint(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (const auto ran = checkpoint.run(); !ran)
        return ran.error();
    return checkpoint.next() && checkpoint.value(0).toInt() == 0;
}

} // namespace

Result<qint64> SqlRemoval::step(const SqlConnection &connection, const QString &path)
{
    Result<Done> done = Done();
    switch (m_stage) {
    case Stage::Rows:
        done = removeSome(connection);
        break;
    case Stage::Lists:
        done = removeFromLists(connection);
        break;
    case Stage::Index:
        done = cleanIndex(connection);
        break;
    case Stage::Log:
        done = cleanLog(connection, path);
        break;
    case Stage::Copies:
        done = cleanCopies();
        break;
    case Stage::Ended:
        break;
    }
    return done ? Result<qint64>(m_removed) : Result<qint64>(done.error());
}

void SqlRemoval::stop()
{
    if (m_stage == Stage::Rows)
        m_stage = m_removed > 0 ? Stage::Index : Stage::Ended;
}

Result<Done> SqlRemoval::removeSome(const SqlConnection &connection)
{
    const Result<QList<qint64>> ids = next(connection);
    if (!ids)
        return ids.error();
    if (ids->isEmpty()) { // also if there never was any: an earlier run may have been cut off before it cleaned up
        m_stage = Stage::Lists;
        return Done();
    }
    m_before = ids->last();
    return removeRows(connection, ids.value());
}

/// Rows of lists that were never sent have no row of the history with which they could go.
Result<Done> SqlRemoval::removeFromLists(const SqlConnection &connection)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    Result<bool> isDone = true;
    if (const auto *filter = std::get_if<HistoryFilter>(&m_what)) {
        isDone = removeBatches(connection, *filter);
    } else if (const auto *identity = std::get_if<Identity>(&m_what)) {
        if (const auto emptied = emptyBatchRowsOf(connection, *identity); !emptied)
            return emptied;
    }
    if (!isDone)
        return isDone.error();
    if (isDone.value())
        m_stage = Stage::Index;
    return transaction.commit();
}

/// The full-text index keeps the words of a removed row until its parts are merged. (FTS5 has no secure delete before
/// SQLite 3.42.)
Result<Done> SqlRemoval::cleanIndex(const SqlConnection &connection)
{
    const Result<bool> merged = mergeIndex(connection, m_isMerging ? pagesAStep : -pagesAStep);
    m_isMerging = true;
    if (!merged)
        return merged.error();
    if (merged.value())
        m_stage = Stage::Log;
    return Done();
}

/// The log keeps everything that passed through it.
Result<Done> SqlRemoval::cleanLog(const SqlConnection &connection, const QString &path)
{
    const Result<bool> emptied = emptyLog(connection);
    if (!emptied)
        return emptied.error();
    if (emptied.value()) {
        m_copies.emplace(path);
        m_stage = Stage::Copies;
    } else if (m_patience.isForever()) {
        m_patience = QDeadlineTimer(patience);
    } else if (m_patience.hasExpired()) {
        return Error{Error::Kind::JournalBusy, u"wal_checkpoint"_s, {}};
    }
    return Done();
}

Result<Done> SqlRemoval::cleanCopies()
{
    const Result<bool> gone = m_copies->step();
    if (!gone)
        return gone.error();
    if (gone.value())
        m_stage = Stage::Ended;
    return Done();
}

Result<QList<qint64>> SqlRemoval::next(const SqlConnection &connection)
{
    if (auto *ids = std::get_if<QList<qint64>>(&m_what)) {
        const QList<qint64> some = ids->first(std::min<qsizetype>(ids->size(), rowsAStep));
        ids->remove(0, some.size());
        return some;
    }
    if (const auto *filter = std::get_if<HistoryFilter>(&m_what))
        return nextOf(connection, *filter);
    return nextOf(connection, std::get<Identity>(m_what));
}

Result<QList<qint64>> SqlRemoval::nextOf(const SqlConnection &connection, const HistoryFilter &filter) const
{
    const HistoryQuery query{.filter = filter, .from = HistoryCursor{0, m_before}};
    const Result<SqlSearch> search = SqlSearch::of(connection, query);
    if (!search)
        return search.error();
    const SqlClause keys = search->keys(rowsAStep);
    return idsOf(connection, u"SELECT id FROM (%1)"_s.arg(keys.sql), keys.values);
}

Result<QList<qint64>> SqlRemoval::nextOf(const SqlConnection &connection, const Identity &identity) const
{
    return idsOf(connection, u"SELECT id FROM attempt WHERE identity = ? AND id < ? ORDER BY id DESC LIMIT ?"_s,
                 {identity.toString(), m_before, rowsAStep});
}

Result<Done> SqlRemoval::removeRows(const SqlConnection &connection, const QList<qint64> &ids)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    QJsonArray numbers;
    for (const qint64 id : ids) {
        const Result<qint64> gone = removeRow(connection, id);
        if (!gone)
            return gone.error();
        if (gone.value() > 0)
            numbers.append(id);
    }
    if (numbers.isEmpty()) // all of them are being sent just now
        return Done();
    const QString kind = isForgetting() ? SqlEvent::erased : SqlEvent::removed;
    if (const auto said = append(connection, {.kind = kind, .payload = {{u"rows"_s, numbers}}}); !said)
        return said;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    m_removed += numbers.size();
    return Done();
}

Result<Done> SqlRemoval::removeChallengeOf(const SqlConnection &connection, qint64 id)
{
    SqlStatement challenge(connection, u"SELECT challenge_sid FROM attempt WHERE id = ?"_s);
    if (const auto ran = challenge.run({id}); !ran)
        return ran;
    if (!challenge.next())
        return challenge.outcome();
    const QString sid = challenge.value(0).toString();
    SqlStatement known(connection, u"DELETE FROM challenge WHERE challenge_sid = ?"_s);
    if (const auto ran = known.run({sid}); !ran)
        return ran;
    return emptyEventsOf(connection, sid);
}

Result<qint64> SqlRemoval::removeRow(const SqlConnection &connection, qint64 id) const
{
    const Result<QList<qint64>> free =
        idsOf(connection, u"SELECT id FROM attempt WHERE id = ? AND outcome <> 'Sending'"_s, {id});
    if (!free || free->isEmpty())
        return free ? Result<qint64>(0) : free.error();
    if (isForgetting()) {
        if (const auto gone = removeChallengeOf(connection, id); !gone)
            return gone.error();
    }
    if (const auto emptied = emptyBatchRowOf(connection, id); !emptied)
        return emptied.error();
    if (const auto emptied = emptyEventsOf(connection, id); !emptied)
        return emptied.error();
    if (const auto taken = unlistWords(connection, id); !taken)
        return taken.error();
    if (const auto ran = SqlStatement(connection, u"DELETE FROM attempt WHERE id = ?"_s).run({id}); !ran)
        return ran.error();
    return 1;
}

} // namespace renotify
