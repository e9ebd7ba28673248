// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "history/historyexport.h"

#include <QByteArray>

namespace renotify {

// One row of the journal as a file has it, for programs: names of columns, outcomes and errors are the journal's own,
// times are UTC, and what is not known is left empty.

/// RFC 4180 in UTF-8, with its line end. A cell that a spreadsheet would take for a formula has an apostrophe before
/// it, and so has what follows another separator or a line end inside of a cell, for a spreadsheet that splits there.
/// An apostrophe in such a place gets one more, so that each first one can be taken off again. The file with semicolons
/// is for spreadsheets that expect them; it begins with a byte order mark, and its lines are the same else.
QByteArray csvHeader(HistoryExport::Format format = HistoryExport::Csv);
QByteArray csvRow(const Attempt &attempt, HistoryExport::Format format = HistoryExport::Csv);

/// The same names and values as one line of JSON; what is not known is null.
QByteArray jsonRow(const Attempt &attempt);

} // namespace renotify
