// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listbytes.h"

class QIODevice;

namespace renotify {

/// Reads a ZIP archive as a spreadsheet, XLSX or ODS, and gives its list as tab-separated UTF-8: formulas as their
/// results, dates in ISO 8601. With `atMost` it stops after that many bytes of text. An archive that is no spreadsheet
/// is NotText. Takes about a second for 100,000 rows; memory for the text, and for the texts that XLSX keeps apart.
ListBytes readSheet(QIODevice &device, qint64 atMost, const std::stop_token &stop);

} // namespace renotify
