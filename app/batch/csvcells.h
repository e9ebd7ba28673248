// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <csv.h>

#include <span>
#include <vector>

namespace renotify {

/// Splits delimited text into cells, one row at a time, with libcsv. It is as lenient as spreadsheets are: a quote
/// inside a cell that does not begin with one is a character like any other.
class CsvCells
{
public:
    explicit CsvCells(char separator);
    ~CsvCells();
    Q_DISABLE_COPY_MOVE(CsvCells)

    /// Reads on, to the end of a line or of the text, and says whether this completes a row. It does not if the line is
    /// blank or ends inside quotes.
    bool feed(QByteArrayView line);

    /// Completes a row that has no line end, and says whether it had an open quote. For a row that feed() has begun.
    bool endsInsideQuotes();

    /// Whether a row obeys RFC 4180, so that no quote stands where it does not belong.
    static bool isStrict(QByteArrayView row, char separator);

    /// Forgets the row.
    void clear();

    /// The cells of the row, valid until the next call. A cell is cut after ListText::longestCell bytes, and a row
    /// after ListText::mostColumns cells and one more.
    std::span<const QByteArrayView> cells();

    int longCell() const { return m_longCell; } ///< the first column with a cell that was cut; -1: none

private:
    void add(QByteArrayView cell);

    csv_parser m_parser;
    QByteArray m_text;             // all cells of the row, one after the other
    std::vector<qsizetype> m_ends; // where in m_text each cell ends
    std::vector<QByteArrayView> m_cells;
    int m_longCell = -1;
    bool m_isComplete = false;
};

} // namespace renotify
