// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"

namespace renotify {

class SqlConnection;

/// Notices what other programs have written to the journal. For one connection.
class SqlNews
{
public:
    /// What was written since the last call, if others have written or `withOwn`; at the first call nothing.
    Result<HistoryNews> read(const SqlConnection &connection, bool withOwn);

private:
    qint64 m_version = -1; ///< changes when another connection writes
    qint64 m_last = 0;     ///< the last event that was seen
};

} // namespace renotify
