// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/sheetrows.h"

#include <algorithm>

namespace renotify {

namespace {

constexpr QByteArrayView blankRow = "\"\"\n"; // an empty line would be no row at all

void appendQuoted(QByteArray &line, QByteArrayView cell)
{
    const auto isSpecial = [](char c) { return c == '\t' || c == '\n' || c == '\r' || c == '"'; };
    if (std::ranges::none_of(cell, isSpecial)) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        if (c == '"')
            line += c;
        line += c;
    }
    line += '"';
}

} // namespace

SheetRows::SheetRows(qint64 atMost)
    : m_atMost(atMost)
{
}

void SheetRows::fail(ListFault::Value fault)
{
    if (m_fault == ListFault::None)
        m_fault = fault;
}

void SheetRows::restart()
{
    m_next = 0;
    m_blank = 0;
}

void SheetRows::beginRow(qint64 row)
{
    if (row < m_next)
        return fail(ListFault::BrokenSpreadsheet);
    if (row >= mostRows)
        return fail(ListFault::SpreadsheetTooLarge);
    m_blank += row - m_next;
    m_next = row;
    m_line.resize(0); // keeps the memory
    m_column = 0;
}

void SheetRows::cell(qint64 column, QByteArrayView text, qint64 times)
{
    if (text.isEmpty() || m_fault != ListFault::None)
        return;
    if (column < m_column || times < 1)
        return fail(ListFault::BrokenSpreadsheet);
    if (column >= ListFault::mostColumns || times > ListFault::mostColumns - column)
        return fail(ListFault::TooManyColumns);
    for (qint64 i = 0; i < times; ++i) {
        // The column that follows is 0 only before the first cell, which has no separator in front.
        m_line.append(m_column == 0 ? column : column + i - m_column + 1, '\t');
        appendQuoted(m_line, text);
        m_column = column + i + 1;
    }
    if (m_line.size() > longest)
        fail(ListFault::SpreadsheetTooLarge);
}

void SheetRows::endRow(qint64 times)
{
    if (m_fault != ListFault::None)
        return;
    if (times < 1 || times > mostRows)
        return fail(times < 1 ? ListFault::BrokenSpreadsheet : ListFault::SpreadsheetTooLarge);
    m_next += times;
    if (m_line.isEmpty()) {
        m_blank += times;
        return;
    }
    const qint64 blank = isEmpty() ? 0 : m_blank;
    m_blank = 0;
    if (m_bytes.size() + blank * blankRow.size() + times * (m_line.size() + 1) > longest)
        return fail(ListFault::SpreadsheetTooLarge);
    for (qint64 i = 0; i < blank; ++i)
        m_bytes += blankRow;
    m_line += '\n';
    for (qint64 i = 0; i < times && !isDone(); ++i)
        m_bytes += m_line;
}

} // namespace renotify
