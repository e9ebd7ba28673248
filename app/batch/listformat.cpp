// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listformat.h"

#include "batch/csvcells.h"
#include "batch/listlines.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace renotify {

namespace {

constexpr int rowsToTry = 50;

bool looksLikeSid(QByteArrayView cell)
{
    return cell.size() == 34 && (cell.startsWith("VA") || cell.startsWith("YC"));
}

/// How well a separator divides the first rows: by SIDs that stand alone, then by rows of the same width, then by
/// width.
std::tuple<int, int, int> fitOf(char separator, QByteArrayView head)
{
    CsvCells cells(separator);
    ListLines lines(head);
    std::map<int, int> rowsOfWidth;
    int sids = 0;
    for (int rows = 0; rows < rowsToTry && !lines.atEnd();) {
        const QByteArrayView line = lines.next();
        if (!cells.feed(line) && (!lines.atEnd() || cells.endsInsideQuotes()))
            continue;
        const auto row = cells.cells();
        ++rowsOfWidth[int(row.size())];
        sids += row.size() > 1 ? int(std::ranges::count_if(row, looksLikeSid)) : 0;
        ++rows;
        cells.clear();
    }
    rowsOfWidth.erase(1);
    const auto usual = std::ranges::max_element(rowsOfWidth, {}, [](const auto &entry) { return entry.second; });
    return usual == rowsOfWidth.end() ? std::tuple(0, 0, 0) : std::tuple(sids, usual->second, usual->first);
}

} // namespace

ListFormat formatOf(QByteArrayView head)
{
    ListFormat format;
    const QByteArrayView text = head.trimmed();
    if (text.startsWith('{') && text.sliced(1).trimmed().startsWith('"')) {
        format.shape = ListFormat::Shape::JsonLines;
        return format;
    }
    auto best = std::tuple(0, 0, 0);
    for (const char separator : {'\t', ';', ',', '|'}) {
        if (const auto fit = fitOf(separator, head); fit > best) {
            best = fit;
            format.separator = separator;
        }
    }
    return format;
}

} // namespace renotify
