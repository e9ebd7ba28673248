// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"

#include <QStringList>

#include <array>

namespace renotify {

class ListText;

/// Which column of a list holds what. A person may change what was recognised.
struct ListColumns
{
    bool hasHeading = false;                            ///< the first row has the names of the columns
    std::array<int, listFields> at{-1, -1, -1, -1, -1}; ///< the column of each field, from 0; -1: there is none
    int state = -1;            ///< of each row, if the list is the result of an earlier one; see saveBatchResult()
    QStringList headings = {}; ///< one for each column; empty texts if there is no heading

    int of(ListField field) const { return at[size_t(field)]; }
    void set(ListField field, int column) { at[size_t(field)] = column; }

    bool operator==(const ListColumns &) const = default;

    /// Recognises the columns by their names in six languages and in Twilio's API, and by what their first cells hold.
    static ListColumns recognise(const ListText &text);
};

} // namespace renotify
