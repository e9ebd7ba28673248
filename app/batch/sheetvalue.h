// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace renotify {

/// A number of a spreadsheet as a person typed it: `4711`, `0.5`. What a spreadsheet has rounded comes out with an
/// exponent, `1.23E+17`: all from 2^53 on, and from 16 digits on those that end with 0, because Excel keeps only the
/// first 15 digits and writes zeros for the others. What is no number stays as it is.
QByteArray sheetNumber(QByteArrayView stored);

/// The day and the time, in ISO 8601 with a space between, of a number that is shown as a date: `2026-03-01`,
/// `2026-03-01 14:30:00`, or only the time. Days count from 1900, or from 1904 as in old files of a Macintosh. Empty if
/// it is no date.
QByteArray sheetDate(QByteArrayView stored, bool isFrom1904);

/// Whether cells with this format are shown as dates or times: the number of a built-in format, or the code of another
/// one, `dd/mm/yyyy`.
bool isDateFormat(qint64 builtIn);
bool isDateFormat(QByteArrayView code);

/// ISO 8601 without what says nothing: `2026-03-01T00:00:00` is `2026-03-01`.
QByteArray tidyDate(QByteArrayView iso);

/// The characters that XML cannot hold, which XLSX writes as `_x000B_`.
QByteArray withoutEscapes(const QByteArray &text);

} // namespace renotify
