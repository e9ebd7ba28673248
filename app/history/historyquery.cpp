// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/historyquery.h"

namespace renotify {

HistoryCursor HistoryCursor::of(const Attempt &attempt, const HistoryOrder &order)
{
    switch (order.column) {
    case HistoryOrder::Took:
        return {attempt.result.timing.finished.value_or(-1), attempt.id};
    case HistoryOrder::Outcome:
        return {attempt.result.outcome, attempt.id};
    case HistoryOrder::Time:
        break;
    }
    return {0, attempt.id};
}

} // namespace renotify
