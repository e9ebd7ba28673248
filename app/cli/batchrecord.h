// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchqueue.h"
#include "cli/record.h"
#include "domain/listproblem.h"

namespace renotify::cli {

/// One row of a list, and what became of it.
Record batchRowRecord(const BatchRow &row);
/// How far a list has come.
Record batchRecord(const QString &uid, const QString &file, const BatchProgress &progress);
QString progressText(const BatchProgress &progress); ///< the same as a sentence
QString checkText(qint64 sent, qint64 notSent);      ///< what a check has found, in rows
/// Why a row cannot be sent, or may not be what was meant; `value` is that of its cell.
Record problemRecord(const ListProblem &problem, const QString &heading, const QString &value);

} // namespace renotify::cli
