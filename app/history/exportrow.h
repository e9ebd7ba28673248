// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QByteArray>

namespace renotify {

// One row of the journal as a file has it, for programs: names of columns, outcomes and errors are the journal's own,
// times are UTC, and what is not known is left empty.

/// RFC 4180 in UTF-8, with its line end. A cell that a spreadsheet would take for a formula has an apostrophe before
/// it; so has one that begins with an apostrophe, so that each leading one can be taken off again.
QByteArray csvHeader();
QByteArray csvRow(const Attempt &attempt);

/// The same names and values as one line of JSON; what is not known is null.
QByteArray jsonRow(const Attempt &attempt);

} // namespace renotify
