// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace renotify {

/// One row of a table that names a customer. The table may be tab-separated, a spreadsheet's CSV, Markdown, or our
/// export.
struct DetailsRow
{
    QString identity;
    QString ttl;    ///< empty if there is no such column
    QString ticket; ///< the same
};

/// The rows of `text` below a heading that names the identity. Without one, the rows that have the identity between the
/// service and the challenge, as our history has it.
QList<DetailsRow> rowsOf(const QString &text);

} // namespace renotify
