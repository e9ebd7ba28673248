// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyquery.h"

#include <QVariant>

namespace renotify {

/// A piece of SQL and the values of its question marks.
struct SqlClause
{
    QString sql;
    QVariantList values;
};

/// The rows of `query`: its filter, and where it goes on. To stand behind WHERE.
SqlClause conditionOf(const HistoryQuery &query);

/// The order of `query` in its direction. To stand behind ORDER BY.
QString orderOf(const HistoryQuery &query);

/// Of the rows' places in `order`: the value of a HistoryCursor.
QString placeOf(const HistoryOrder &order);

} // namespace renotify
