// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"

#include <QString>

namespace renotify {

/// Why a file or a pasted text cannot be used as a list, and what to do; empty for None.
QString listFaultText(ListFault::Value fault);

/// What all rows with a problem of this kind have in common, in a few words: the heading of a group.
QString listProblemTitle(ListProblem::Kind kind);

/// What is wrong with the row and how to mend it. `value` is the text of its cell, empty if it has none.
QString listProblemText(const ListProblem &problem, const QString &value);

/// Why a row was left out, or would be: `why` is the reason in the words of BatchRow, for programs.
QString skipText(const QString &why);

} // namespace renotify
