// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/whenready.h"
#include "ui/history/historymodel.h"

namespace renotify {

/// Calls `then` with the answer, unless there was another load() in the meantime.
template<class T, class Then>
void HistoryModel::ask(const QFuture<T> &answer, Then then)
{
    whenReady(answer, this, [this, load = m_loads, then](const T &found) {
        if (load != m_loads)
            return;
        if (found)
            return then(found.value());
        showNothing(found.error());
    });
}

} // namespace renotify
