// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/rowvalues.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

QString unwrapped(QString value)
{
    if (value.size() > 1 && value[0] == u'\'' && u"=+-@"_s.contains(value[1]))
        return value.sliced(1);
    if (value.size() > 3 && value.startsWith("=\""_L1) && value.indexOf(u'"', 2) == value.size() - 1)
        return value.sliced(2, value.size() - 3).trimmed();
    return value;
}

} // namespace

RowValues RowValues::of(ListText::Cells cells, const ListColumns &columns)
{
    RowValues values;
    for (size_t field = 0; field < values.texts.size(); ++field) {
        const int column = columns.at[field];
        if (column >= 0 && size_t(column) < cells.size())
            values.texts[field] = unwrapped(ListText::textOf(cells[size_t(column)]).trimmed());
    }
    return values;
}

} // namespace renotify
