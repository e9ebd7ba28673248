// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <csv.h>

#include <optional>
#include <utility>

namespace renotify {

using Table = QList<QStringList>;

/// What libcsv, a parser that is not ours, reads; nothing if it finds a fault.
inline std::optional<Table> parsed(const QByteArray &csv, char separator = ',')
{
    struct Reading
    {
        Table table;
        QStringList row;
    } reading;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    const auto cell = [](void *text, size_t size, void *to) {
        static_cast<Reading *>(to)->row += QString::fromUtf8(static_cast<const char *>(text), qsizetype(size));
    };
    const auto rowEnd = [](int, void *to) {
        auto *all = static_cast<Reading *>(to);
        all->table += std::exchange(all->row, {});
    };
    const auto size = size_t(csv.size());
    const bool isWhole = csv_parse(&parser, csv.constData(), size, cell, rowEnd, &reading) == size
                         && csv_fini(&parser, cell, rowEnd, &reading) == 0;
    csv_free(&parser);
    return isWhole ? std::optional(reading.table) : std::nullopt;
}

} // namespace renotify
