// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlnews.h"

#include "history/sqlevent.h"
#include "history/sqlrow.h"
#include "history/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int mostRows = 200; // more are read by whoever shows them, as far as they are shown

Result<qint64> numberIn(const SqlConnection &connection, const QString &sql)
{
    SqlStatement number(connection, sql);
    if (const auto ran = number.run(); !ran)
        return ran.error();
    return number.next() ? number.value(0).toLongLong() : 0;
}

Result<bool> wereRowsRemoved(const SqlConnection &connection, qint64 after)
{
    const Result<QList<qint64>> removals =
        idsOf(connection, u"SELECT seq FROM event WHERE seq > ? AND kind IN (?, ?) LIMIT 1"_s,
              {after, QString(SqlEvent::removed), QString(SqlEvent::erased)});
    return removals ? Result<bool>(!removals->isEmpty()) : removals.error();
}

/// The rows that events are about, and those that an end of their challenge has changed.
Result<QList<Attempt>> changedRows(const SqlConnection &connection, qint64 after)
{
    SqlStatement rows(connection,
                      u"SELECT %1 FROM attempt WHERE id IN (SELECT attempt FROM event WHERE seq > ? AND attempt IS NOT"
                      " NULL UNION SELECT json_each.value FROM event, json_each(event.payload, '$.rows')"
                      " WHERE seq > ? AND event.challenge IS NOT NULL) ORDER BY id LIMIT %2"_s.arg(
                          attemptColumns(), QString::number(mostRows + 1)));
    if (const auto ran = rows.run({after, after}); !ran)
        return ran.error();
    QList<Attempt> attempts;
    while (rows.next()) {
        if (const auto attempt = attemptFrom(rows))
            attempts.append(*attempt);
    }
    const Result<Done> read = rows.outcome();
    return read ? Result<QList<Attempt>>(attempts) : read.error();
}

} // namespace

Result<HistoryNews> SqlNews::read(const SqlConnection &connection, bool withOwn)
{
    const SqlSnapshot snapshot(connection);
    const Result<qint64> last = numberIn(connection, u"SELECT seq FROM sqlite_sequence WHERE name = 'event'"_s);
    const Result<qint64> version = numberIn(connection, u"PRAGMA data_version"_s);
    if (!last || !version)
        return last ? version.error() : last.error();
    const qint64 after = m_last;
    const bool isFirst = m_version < 0;
    const bool isNew = (withOwn || version.value() != m_version) && last.value() > after && !isFirst;
    m_last = last.value();
    m_version = version.value();
    if (!isNew)
        return HistoryNews();
    const Result<bool> removed = wereRowsRemoved(connection, after);
    const Result<QList<Attempt>> rows = changedRows(connection, after);
    if (!removed || !rows)
        return removed ? rows.error() : removed.error();
    if (removed.value() || rows->size() > mostRows)
        return HistoryNews{.isMuch = true};
    return HistoryNews{.rows = rows.value()};
}

} // namespace renotify
