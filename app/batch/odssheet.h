// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listbytes.h"

namespace renotify {

class ZipParts;

/// The first table of an OpenDocument spreadsheet that is not hidden and has cells.
ListBytes readOds(ZipParts &parts, qint64 atMost, const std::stop_token &stop);

} // namespace renotify
