// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "history/historyexport.h"

#include <QByteArray>

namespace renotify {

// One row of the journal in the form in which a file has it, for programs: the names of columns, outcomes and errors
// are those of the journal, times are in UTC, and unknown values are empty.

/// RFC 4180 in UTF-8, with its line ends. A cell that a spreadsheet would take for a formula gets an apostrophe at its
/// start, and so does text that follows another separator or a line end inside a cell, for spreadsheets that split
/// there. An apostrophe in such a place gets one more, so that the first one can always be removed again. The file with
/// semicolons, for spreadsheets that expect them, begins with a byte order mark and is otherwise the same.
QByteArray csvHeader(HistoryExport::Format format = HistoryExport::Csv);
QByteArray csvRow(const Attempt &attempt, HistoryExport::Format format = HistoryExport::Csv);

/// One cell with the same rules, for a file with commas. AsItIs: without the apostrophes, for a value that a person
/// gave and wants back.
enum class CsvCell { Guarded, AsItIs };
QByteArray csvCell(const QString &text, CsvCell kind);

/// The same names and values as one line of JSON; unknown values are null.
QByteArray jsonRow(const Attempt &attempt);

} // namespace renotify
