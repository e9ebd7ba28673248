// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listbytes.h"

namespace renotify {

class ZipParts;

/// The first sheet of an XLSX workbook that is not hidden and has cells. NotText: the archive is no workbook.
ListBytes readXlsx(ZipParts &parts, qint64 atMost, const std::stop_token &stop);

} // namespace renotify
