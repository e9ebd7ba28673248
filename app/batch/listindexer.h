// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listbytes.h"
#include "batch/listtext.h"

namespace renotify {

class CsvCells;

/// Finds where each row of a list begins, and which rows cannot be read as the others are. Used once, by ListText.
class ListIndexer
{
public:
    static ListText index(ListBytes bytes, const std::stop_token &stop);

private:
    ListIndexer(ListBytes bytes, const std::stop_token &stop);

    void indexDelimited();
    void indexJsonLines();
    qsizetype firstRow();
    bool mayReachOverLines() const;
    void addLine(QByteArrayView row, CsvCells &cells);
    qsizetype addLines(CsvCells &cells, qsizetype begin, qsizetype end);
    qsizetype addFirstLine(CsvCells &cells, qsizetype begin, qsizetype end);
    qsizetype addLast(CsvCells &cells, qsizetype begin);
    void addDelimited(QByteArrayView row, CsvCells &cells);
    void addRow(QByteArrayView row);
    void report(ListProblem::Kind kind, int column = -1);
    void judgeEncoding();

    ListText m_text;
    bool m_isCut;
    std::stop_token m_stop;
    qsizetype m_firstWidth = 0; // how many cells the first row has
    qsizetype m_widthBefore = 0;
    qsizetype m_width = 0;    // of the last row
    qsizetype m_inVain = 0;   // bytes that were read as one row and then again as several
    bool m_hasUtf8 = false;   // a row has valid UTF-8 that is not ASCII
    QList<quint32> m_notUtf8; // rows
};

} // namespace renotify
