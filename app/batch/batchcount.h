// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchqueue.h"

class QObject;

namespace renotify {

/// Reads all rows of a list, page by page on the store's threads, and calls `then` on this thread with how far it has
/// come, as long as `context` exists. `store` must outlive the reading.
void withProgress(QObject *context, BatchStore &store, const QString &uid,
                  const std::function<void(const Result<BatchProgress> &)> &then);

} // namespace renotify
