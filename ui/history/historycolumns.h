// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyquery.h"

#include <QFont>

namespace renotify {

struct Attempt;

// What the history’s table, its header and its menus know of the columns; each is one of HistoryModel::Column.

/// The columns that support works with, as many as come first. They are shown however narrow the table is; the others
/// where there is room for them, or once somebody asks for them.
constexpr int usualColumns = 7;

/// Nothing for a column that rows cannot be sorted by.
std::optional<HistoryOrder::Column> sortOf(int column);
int columnOf(HistoryOrder::Column sort);

bool isNumberColumn(int column);
/// Shortened in the middle: a SID and an identity are known by their first and their last characters.
bool isMiddleElided(int column);

/// How wide, with icon and margins, a column is that has not seen a row yet: as its widest word where they are few.
int usualWidth(int column, const QFont &font);
/// How wide this row wants the column: free texts up to some length, anything else as usual.
int wantedWidth(int column, const Attempt &attempt, const QFont &font);
/// How much of that a column with free texts keeps where there is too little room for all columns.
int keptWidth(int column, const QFont &font);
} // namespace renotify
