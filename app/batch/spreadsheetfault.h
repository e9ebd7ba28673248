// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"

#include <QString>

#include <optional>

namespace renotify {

/// What a spreadsheet has made of a value that is no number and no date: RoundedNumber, DateInstead, SpreadsheetError
/// or Formula; nothing if it looks untouched.
std::optional<ListProblem::Kind> spreadsheetFault(const QString &value);

} // namespace renotify
