// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/listformat.h"
#include "domain/listproblem.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <span>
#include <stop_token>

namespace renotify {

/// A list as it was handed over: rows of cells that are still text. It holds the bytes once, and where each row begins;
/// cells are read when they are asked for. A copy costs nothing. Any thread may read it.
class ListText
{
public:
    static constexpr qint64 longest = qint64(ListFault::mostMebibytes) * 1024 * 1024; ///< bytes of a file
    static constexpr int mostColumns = ListFault::mostColumns;
    static constexpr qsizetype longestCell = qsizetype(ListProblem::longestCell) * 1024; ///< bytes that are kept

    /// Reads the file, which takes as long as the disk needs and about half a second for a million rows. With `atMost`
    /// it reads only so many bytes and leaves out a row that they cut: that is how a first page appears at once.
    static ListText read(const QString &path, qint64 atMost = longest, const std::stop_token &stop = {});

    /// The same for what was pasted, or read elsewhere.
    static ListText of(QByteArray bytes, const std::stop_token &stop = {});

    ListFault::Value fault() const { return m_fault; } ///< unless None, there are no rows
    ListFormat format() const { return m_format; }

    qint64 rowCount() const { return m_starts.size(); } ///< a heading included

    /// The keys of JSON Lines, in the order in which they first occurred; empty for other lists.
    QStringList keys() const;

    /// The cells of one row from 0, rowCount() excluded. With JSON Lines there is one for each key,
    /// or the whole line alone if it is not an object.
    QStringList cells(qint64 row) const;

    using Cells = std::span<const QByteArrayView>;
    /// Shows the rows from `from` on, until it returns false. The cells are valid during the call; see textOf().
    void visit(qint64 from, const std::function<bool(qint64 row, Cells cells)> &visitor) const;

    /// The text of a cell: UTF-8, or else Windows-1252.
    static QString textOf(QByteArrayView cell);

    /// The same list with the text of one cell replaced; `row` counts from 0, `column` too and may be one that the row
    /// does not have yet. A row that could not be read stays as it is.
    ListText mended(qint64 row, int column, const QString &text) const;

    /// What was wrong with rows when they were read, in their order. Here `row` counts from 0, with the heading.
    const QList<ListProblem> &problems() const { return m_problems; }

private:
    friend class ListIndexer;

    QByteArray m_bytes;
    ListFormat m_format;
    ListFault::Value m_fault = ListFault::None;
    QList<quint32> m_starts; // where in m_bytes each row begins
    QByteArrayList m_keys;
    QList<ListProblem> m_problems;
};

} // namespace renotify
