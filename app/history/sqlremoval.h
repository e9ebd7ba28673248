// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/result.h"
#include "history/historyquery.h"
#include "history/sqlcopy.h"

#include <QDeadlineTimer>

#include <limits>
#include <optional>
#include <variant>

namespace renotify {

class SqlConnection;

/// A removal from HistoryStore, in steps: each is a transaction that is short enough to let a send pass after it.
class SqlRemoval
{
public:
    using What = std::variant<QList<qint64>, HistoryFilter, Identity>;
    explicit SqlRemoval(What what)
        : m_what(std::move(what))
    {
    }

    /// Returns how many rows all steps so far have removed from the file at `path`, which `connection` has open.
    Result<qint64> step(const SqlConnection &connection, const QString &path);
    bool hasEnded() const { return m_stage == Stage::Ended; }
    /// Removes no more rows; what is left of the removed rows is still cleaned away.
    void stop();

private:
    enum class Stage { Rows, Lists, Index, Log, Copies, Ended };

    bool isForgetting() const { return std::holds_alternative<Identity>(m_what); }
    Result<QList<qint64>> next(const SqlConnection &connection);
    Result<QList<qint64>> nextOf(const SqlConnection &connection, const HistoryFilter &filter) const;
    Result<QList<qint64>> nextOf(const SqlConnection &connection, const Identity &identity) const;
    Result<Done> removeSome(const SqlConnection &connection);
    Result<Done> removeFromLists(const SqlConnection &connection);
    Result<Done> cleanIndex(const SqlConnection &connection);
    Result<Done> cleanLog(const SqlConnection &connection, const QString &path);
    Result<Done> cleanCopies();
    Result<Done> removeRows(const SqlConnection &connection, const QList<qint64> &ids);
    static Result<Done> removeChallengeOf(const SqlConnection &connection, qint64 id);
    Result<qint64> removeRow(const SqlConnection &connection, qint64 id) const;

    What m_what;
    qint64 m_before = std::numeric_limits<qint64>::max(); ///< later rows are removed, or begun since
    qint64 m_removed = 0;
    Stage m_stage = Stage::Rows;
    bool m_isMerging = false;
    std::optional<CopyRemoval> m_copies;
    QDeadlineTimer m_patience = QDeadlineTimer::Forever; ///< starts when the log cannot be emptied for the first time
};

} // namespace renotify
