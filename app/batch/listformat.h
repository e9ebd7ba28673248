// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace renotify {

/// How a list is written.
struct ListFormat
{
    enum class Shape { Delimited, JsonLines };
    enum class Encoding { Utf8, Utf16, Utf32, Windows1252 };

    Shape shape = Shape::Delimited;
    char separator = ','; ///< with Delimited: comma, semicolon, tab or pipe
    Encoding encoding = Encoding::Utf8;
    bool isSpreadsheet = false; ///< the file was XLSX or ODS; here it is Delimited, with tabs

    bool operator==(const ListFormat &) const = default;
};

/// The shape and the separator of a list that begins with `head`, without a byte order mark. Some ten thousand bytes
/// are enough; the last line may be cut.
ListFormat formatOf(QByteArrayView head);

} // namespace renotify
