// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/csvcells.h"

#include "batch/listtext.h"

namespace renotify {

namespace {

constexpr qsizetype pieceLength = 64 * 1024;
constexpr size_t leastGrowth = 4096;

/// Feeds piece by piece, with a buffer that grows by its own size: libcsv's usual 128 bytes would have a long cell
/// copied a thousand times. Returns whether all was accepted.
bool parse(csv_parser &parser, QByteArrayView text, void (*cell)(void *, size_t, void *), void (*end)(int, void *),
           void *self)
{
    for (qsizetype at = 0; at < text.size(); at += pieceLength) {
        const auto piece = size_t(qMin(pieceLength, text.size() - at));
        csv_set_blk_size(&parser, qMax(leastGrowth, csv_get_buffer_size(&parser)));
        if (csv_parse(&parser, text.data() + at, piece, cell, end, self) != piece)
            return false;
    }
    return true;
}

} // namespace

CsvCells::CsvCells(char separator)
{
    csv_init(&m_parser, 0);
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
}

CsvCells::~CsvCells()
{
    csv_free(&m_parser);
}

void CsvCells::add(QByteArrayView cell)
{
    if (m_ends.size() > size_t(ListText::mostColumns))
        return;
    if (cell.size() > ListText::longestCell) {
        if (m_longCell < 0)
            m_longCell = int(m_ends.size());
        cell = cell.first(ListText::longestCell);
    }
    m_text.append(cell);
    m_ends.push_back(m_text.size());
}

bool CsvCells::feed(QByteArrayView line)
{
    const auto cell = [](void *text, size_t size, void *self) {
        static_cast<CsvCells *>(self)->add({static_cast<const char *>(text), qsizetype(size)});
    };
    const auto end = [](int, void *self) { static_cast<CsvCells *>(self)->m_isComplete = true; };
    if (!parse(m_parser, line, cell, end, this))
        qBadAlloc(); // the only way in which libcsv fails here
    return m_isComplete;
}

bool CsvCells::endsInsideQuotes()
{
    if (feed("\n"))
        return false;
    const auto cell = [](void *text, size_t size, void *self) {
        static_cast<CsvCells *>(self)->add({static_cast<const char *>(text), qsizetype(size)});
    };
    csv_fini(&m_parser, cell, nullptr, this);
    if (m_text.endsWith('\n')) { // the one with which it was tried
        m_text.chop(1);
        --m_ends.back();
    }
    return true;
}

bool CsvCells::isStrict(QByteArrayView row, char separator)
{
    csv_parser parser;
    csv_init(&parser, CSV_STRICT);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    const bool isStrict = parse(parser, row, nullptr, nullptr, nullptr);
    csv_free(&parser);
    return isStrict;
}

void CsvCells::clear()
{
    m_text.resize(0); // keeps the memory
    m_ends.clear();
    m_longCell = -1;
    m_isComplete = false;
}

std::span<const QByteArrayView> CsvCells::cells()
{
    m_cells.clear();
    qsizetype begin = 0;
    for (const qsizetype end : m_ends) {
        m_cells.push_back(QByteArrayView(m_text).sliced(begin, end - begin));
        begin = end;
    }
    return m_cells;
}

} // namespace renotify
