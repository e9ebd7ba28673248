// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

class QSqlError;

namespace renotify {

/// What SQLite's result code means for the journal: always one of the Journal kinds, with SQLite's own words as the
/// detail.
Error journalError(const QSqlError &error);

} // namespace renotify
