// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

inline bool endsCell(QChar c, QChar separator)
{
    return c != separator && (c.isNull() || QStringView(u",;\t\n\v\f\r\u0085\u2028\u2029").contains(c));
}

/// The cell without the apostrophes that keep it from being a formula.
inline QString unguarded(const QString &cell, QChar separator = u',')
{
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool isGuard = cell.at(i) == u'\'' && (i == 0 || endsCell(cell.at(i - 1), separator));
        if (!isGuard)
            text += cell.at(i);
        else if (i + 1 < cell.size())
            text += cell.at(++i); // whatever it is
    }
    return text;
}

} // namespace renotify
