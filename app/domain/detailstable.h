// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace renotify {

/// A row of a table that names a customer: tab-separated, a spreadsheet's CSV, Markdown, our own export.
struct DetailsRow
{
    QString identity;
    QString ttl;    ///< empty where there is no such column
    QString ticket; ///< likewise
};

/// The rows of `text` beneath a head that names the identity, or with the identity between service and challenge, where
/// our history has it.
QList<DetailsRow> rowsOf(const QString &text);

} // namespace renotify
