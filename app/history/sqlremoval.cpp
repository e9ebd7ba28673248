// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlremoval.h"

#include "history/sqlsearch.h"
#include "history/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int rowsAStep = 128;

Result<QList<qint64>> idsOf(const SqlConnection &connection, const SqlClause &rows)
{
    SqlStatement select(connection, rows.sql);
    if (const auto ran = select.run(rows.values); !ran)
        return ran.error();
    QList<qint64> ids;
    while (select.next())
        ids.append(select.value(0).toLongLong());
    if (const auto read = select.outcome(); !read)
        return read.error();
    return ids;
}

} // namespace

Result<SqlRemoval::State> SqlRemoval::step(const SqlConnection &connection)
{
    const Result<QList<qint64>> ids = next(connection);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return State::Ended;
    if (const auto removed = removeRows(connection, ids.value()); !removed)
        return removed.error();
    m_before = ids->last();
    return State::GoesOn;
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
    SqlClause rows = conditionOf(query);
    rows.sql = u"SELECT id FROM attempt WHERE %1 ORDER BY %2 LIMIT ?"_s.arg(rows.sql, orderOf(query));
    rows.values << rowsAStep;
    return idsOf(connection, rows);
}

Result<QList<qint64>> SqlRemoval::nextOf(const SqlConnection &connection, const Identity &identity) const
{
    return idsOf(connection, {u"SELECT id FROM attempt WHERE identity = ? AND id < ? ORDER BY id DESC LIMIT ?"_s,
                              {identity.toString(), m_before, rowsAStep}});
}

Result<Done> SqlRemoval::removeRows(const SqlConnection &connection, const QList<qint64> &ids)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    SqlStatement challenge(connection,
                           u"DELETE FROM challenge WHERE challenge_sid = (SELECT challenge_sid FROM attempt"
                           " WHERE id = ? AND outcome <> 'Sending')"_s);
    SqlStatement row(connection, u"DELETE FROM attempt WHERE id = ? AND outcome <> 'Sending'"_s);
    qint64 removed = 0;
    for (const qint64 id : ids) {
        if (std::holds_alternative<Identity>(m_what)) {
            if (const auto ran = challenge.run({id}); !ran)
                return ran;
        }
        if (const auto ran = row.run({id}); !ran)
            return ran;
        removed += row.rowsAffected();
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    m_removed += removed;
    return Done();
}

} // namespace renotify
