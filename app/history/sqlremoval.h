// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/result.h"
#include "history/historyquery.h"

#include <limits>
#include <variant>

namespace renotify {

class SqlConnection;

/// What HistoryStore removes, in steps: each is a transaction short enough to let a send pass after it.
class SqlRemoval
{
public:
    using What = std::variant<QList<qint64>, HistoryFilter, Identity>;
    enum class State { GoesOn, Ended };

    explicit SqlRemoval(What what) : m_what(std::move(what)) { }

    Result<State> step(const SqlConnection &connection);
    qint64 removed() const { return m_removed; }

private:
    Result<QList<qint64>> next(const SqlConnection &connection);
    Result<QList<qint64>> nextOf(const SqlConnection &connection, const HistoryFilter &filter) const;
    Result<QList<qint64>> nextOf(const SqlConnection &connection, const Identity &identity) const;
    Result<Done> removeRows(const SqlConnection &connection, const QList<qint64> &ids);

    What m_what;
    qint64 m_before = std::numeric_limits<qint64>::max(); ///< newer ones were removed, or begun since
    qint64 m_removed = 0;
};

} // namespace renotify
