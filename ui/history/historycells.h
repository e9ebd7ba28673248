// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

namespace renotify {

struct Attempt;

/// What a cell of the history shows about an attempt; `column` is one of HistoryModel::Column.
QVariant cellData(const Attempt &attempt, int column, int role);
QVariant cellAlignment(int column);

} // namespace renotify
