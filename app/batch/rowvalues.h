// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listcolumns.h"
#include "batch/listtext.h"

namespace renotify {

/// The values of one row, without surrounding white space and without what exports put around a value so that a
/// spreadsheet leaves it alone: `'+49…` and `="007"`.
struct RowValues
{
    std::array<QString, listFields> texts = {}; ///< empty: the row has no such value

    const QString &operator[](ListField field) const { return texts[size_t(field)]; }

    static RowValues of(ListText::Cells cells, const ListColumns &columns);
};

} // namespace renotify
