// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"

#include <QByteArray>

namespace renotify {

/// Writes the cells of a sheet as tab-separated UTF-8, in their places: what is empty between them stays empty. The
/// first row that has a cell becomes the first line; blank rows before it and after the last one are left out.
class SheetRows
{
public:
    static constexpr qint64 longest = 512 * 1024 * 1024; ///< bytes
    static constexpr qint64 mostRows = 1 << 20;          ///< as many as a sheet has

    /// It is enough after `atMost` bytes.
    explicit SheetRows(qint64 atMost);

    /// None; TooManyColumns; SpreadsheetTooLarge; BrokenSpreadsheet if rows or cells are not in their order.
    ListFault::Value fault() const { return m_fault; }
    bool isDone() const { return m_fault != ListFault::None || m_bytes.size() >= m_atMost; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArray take() { return std::move(m_bytes); }

    /// Goes on with another sheet, whose rows count from 0 again; only while nothing was written.
    void restart();

    /// Rows and columns count from 0, and come in their order. `times` repeats what it is said of.
    void beginRow(qint64 row);
    void cell(qint64 column, QByteArrayView text, qint64 times = 1);
    void endRow(qint64 times = 1);

private:
    void fail(ListFault::Value fault);

    qint64 m_atMost;
    ListFault::Value m_fault = ListFault::None;
    QByteArray m_bytes;
    QByteArray m_line;
    qint64 m_next = 0;   // the row that follows
    qint64 m_column = 0; // the column that follows, in the row that is being written
    qint64 m_blank = 0;  // rows that are not written yet
};

} // namespace renotify
