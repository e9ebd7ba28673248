// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listindexer.h"

#include "batch/csvcells.h"
#include "batch/jsoncells.h"
#include "batch/listlines.h"

#include <QUtf8StringView>

#include <algorithm>

namespace renotify {

namespace {

constexpr qsizetype formatLength = 64 * 1024;

struct BytesSeen
{
    bool control = false;
    bool beyondAscii = false;
};

BytesSeen look(QByteArrayView row)
{
    BytesSeen seen;
    for (const char c : row) {
        const auto byte = static_cast<unsigned char>(c);
        seen.beyondAscii |= byte >= 0x80;
        seen.control |= byte < ' ' && byte != '\n' && byte != '\r' && byte != '\t';
    }
    return seen;
}

bool hasText(QByteArrayView cell)
{
    return !cell.isEmpty();
}

bool isBlank(QByteArrayView line)
{
    return std::ranges::all_of(line, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

} // namespace

ListText ListIndexer::index(ListBytes bytes, const std::stop_token &stop)
{
    ListIndexer indexer(std::move(bytes), stop);
    ListText &text = indexer.m_text;
    if (text.m_fault == ListFault::None && text.m_format.shape == ListFormat::Shape::JsonLines)
        indexer.indexJsonLines();
    else if (text.m_fault == ListFault::None)
        indexer.indexDelimited();
    indexer.judgeEncoding();
    if (stop.stop_requested())
        text.m_fault = ListFault::Stopped;
    if (text.m_fault == ListFault::None && text.m_starts.isEmpty())
        text.m_fault = ListFault::Empty;
    if (text.m_fault != ListFault::None) {
        ListText none;
        none.m_fault = text.m_fault;
        return none;
    }
    return text;
}

ListIndexer::ListIndexer(ListBytes bytes, const std::stop_token &stop)
    : m_isCut(bytes.isCut)
    , m_stop(stop)
{
    m_text.m_fault = bytes.fault;
    m_text.m_bytes = std::move(bytes.bytes);
    const QByteArrayView head = QByteArrayView(m_text.m_bytes).first(qMin(formatLength, m_text.m_bytes.size()));
    if (bytes.isSpreadsheet)
        m_text.m_format = {.separator = '\t', .isSpreadsheet = true};
    else
        m_text.m_format = formatOf(head);
    m_text.m_format.encoding = bytes.encoding;
    const QByteArrayView first = head.trimmed();
    const bool isDocument = (first.startsWith('[') && first.sliced(1).trimmed().startsWith('{'))
                            || (first.startsWith("{\n") || first.startsWith("{\r"));
    if (m_text.m_fault == ListFault::None && isDocument && !bytes.isSpreadsheet)
        m_text.m_fault = ListFault::JsonDocument;
}

/// Skips the line with which Excel is told the separator.
qsizetype ListIndexer::firstRow()
{
    const QByteArrayView bytes = m_text.m_bytes;
    if (m_text.m_format.isSpreadsheet || !bytes.startsWith("sep=") || bytes.size() < 6
        || !QByteArrayView(",;\t|").contains(bytes[4]))
        return 0;
    ListLines lines(bytes);
    if (lines.next().trimmed().size() > 5)
        return 0;
    m_text.m_format.separator = bytes[4];
    return lines.position();
}

void ListIndexer::indexDelimited()
{
    const QByteArrayView bytes = m_text.m_bytes;
    qsizetype begin = firstRow();
    ListLines lines(bytes, begin);
    CsvCells cells(m_text.m_format.separator);
    while (!m_stop.stop_requested() && m_text.m_fault == ListFault::None) {
        if (lines.atEnd() && (begin == lines.position() || m_isCut))
            return;
        if (lines.atEnd()) {
            begin = addLast(cells, begin);
            lines = ListLines(bytes, begin);
            continue;
        }
        const qsizetype lineBegin = lines.position();
        const QByteArrayView line = lines.next();
        const bool isRow = cells.feed(line);
        if (isRow && lineBegin == begin) {
            addLine(line, cells);
            begin = lines.position();
        } else if (isRow) {
            begin = addLines(cells, begin, lines.position());
            lines = ListLines(bytes, begin);
        } else if (lineBegin == begin && isBlank(line)) {
            begin = lines.position();
        } else if (!mayReachOverLines() && !(lines.atEnd() && m_isCut)) {
            begin = addLast(cells, begin);
        }
    }
}

/// Whether a quote may still reach over the end of its line. It may not after too much was read in vain, because a list
/// full of quotes that are never closed would be read from each of them to its end.
bool ListIndexer::mayReachOverLines() const
{
    return m_inVain <= 3 * m_text.m_bytes.size();
}

void ListIndexer::addLine(QByteArrayView row, CsvCells &cells)
{
    addDelimited(row, cells);
    if (!mayReachOverLines() && row.count('"') % 2 != 0) // the end of a cell whose beginning was in another line
        report(ListProblem::Kind::OpenQuote);
}

/// Adds a row of several lines, and returns where to go on. A quote that was opened by mistake ends at the next one,
/// many rows later perhaps, and then something follows it that is no separator.
qsizetype ListIndexer::addLines(CsvCells &cells, qsizetype begin, qsizetype end)
{
    const QByteArrayView row = QByteArrayView(m_text.m_bytes).sliced(begin, end - begin);
    if (!CsvCells::isStrict(row, m_text.m_format.separator))
        return addFirstLine(cells, begin, end);
    addDelimited(row, cells);
    return end;
}

/// Adds a row that has no end, and returns where to go on.
qsizetype ListIndexer::addLast(CsvCells &cells, qsizetype begin)
{
    const QByteArrayView bytes = m_text.m_bytes;
    if (cells.endsInsideQuotes())
        return addFirstLine(cells, begin, bytes.size());
    addDelimited(bytes.sliced(begin), cells);
    const bool hasLineEnd = bytes.endsWith('\n') || bytes.endsWith('\r');
    if (!hasLineEnd && m_width < m_firstWidth && m_widthBefore == m_firstWidth)
        report(ListProblem::Kind::CutShort);
    return bytes.size();
}

/// Adds only the first line of what was read as one row because of an open quote, and returns where to go on.
qsizetype ListIndexer::addFirstLine(CsvCells &cells, qsizetype begin, qsizetype end)
{
    const QByteArrayView row = ListLines(m_text.m_bytes, begin).next();
    m_inVain += end - begin;
    cells.clear();
    if (!cells.feed(row))
        cells.endsInsideQuotes();
    addDelimited(row, cells);
    report(ListProblem::Kind::OpenQuote);
    return begin + row.size();
}

void ListIndexer::addDelimited(QByteArrayView row, CsvCells &cells)
{
    addRow(row);
    const auto all = cells.cells();
    m_widthBefore = std::exchange(m_width, qsizetype(all.size()));
    if (m_text.m_starts.size() == 1)
        m_firstWidth = m_width;
    if (m_firstWidth > ListText::mostColumns)
        m_text.m_fault = ListFault::TooManyColumns;
    if (m_width > m_firstWidth && std::ranges::any_of(all.subspan(size_t(m_firstWidth)), hasText))
        report(ListProblem::Kind::TooManyCells);
    if (cells.longCell() >= 0)
        report(ListProblem::Kind::CellTooLong, cells.longCell());
    cells.clear();
}

void ListIndexer::indexJsonLines()
{
    JsonCells cells;
    for (ListLines lines(m_text.m_bytes); !lines.atEnd() && !m_stop.stop_requested();) {
        const QByteArrayView line = lines.next();
        const bool isWhole = !lines.atEnd() || !m_isCut;
        if (isBlank(line) || !isWhole)
            continue;
        addRow(line);
        const JsonCells::Line kind = cells.read(line);
        if (kind == JsonCells::Line::NotJson)
            report(ListProblem::Kind::NotJson);
        if (kind == JsonCells::Line::NotAnObject)
            report(ListProblem::Kind::NotAnObject);
        if (cells.longCell() >= 0)
            report(ListProblem::Kind::CellTooLong, cells.longCell());
        if (cells.keys().size() > ListText::mostColumns) {
            m_text.m_fault = ListFault::TooManyColumns;
            return;
        }
    }
    m_text.m_keys = cells.keys();
}

void ListIndexer::addRow(QByteArrayView row)
{
    m_text.m_starts += quint32(row.data() - m_text.m_bytes.constData());
    const BytesSeen seen = look(row);
    if (seen.control)
        report(ListProblem::Kind::ControlCharacters);
    if (!seen.beyondAscii)
        return;
    if (!QUtf8StringView(row.data(), row.size()).isValidUtf8())
        m_notUtf8 += quint32(m_text.m_starts.size() - 1);
    else if (row.contains("\xEF\xBF\xBD")) // what a decoder writes for what it cannot read
        report(ListProblem::Kind::BrokenCharacters);
    else
        m_hasUtf8 = true;
}

void ListIndexer::report(ListProblem::Kind kind, int column)
{
    m_text.m_problems += ListProblem{.row = m_text.m_starts.size() - 1, .column = column, .kind = kind};
}

/// A list without any UTF-8 is Windows-1252 as a whole. In a mixture, the rows that are not UTF-8 are suspicious.
void ListIndexer::judgeEncoding()
{
    if (m_notUtf8.isEmpty())
        return;
    if (!m_hasUtf8 && m_text.m_format.encoding == ListFormat::Encoding::Utf8) {
        m_text.m_format.encoding = ListFormat::Encoding::Windows1252;
        return;
    }
    for (const quint32 row : std::as_const(m_notUtf8))
        m_text.m_problems += ListProblem{.row = row, .kind = ListProblem::Kind::BrokenCharacters};
    std::ranges::stable_sort(m_text.m_problems, {}, &ListProblem::row);
}

} // namespace renotify
