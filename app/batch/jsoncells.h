// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <span>
#include <vector>

namespace renotify {

/// Splits the lines of JSON Lines into cells, one column for each key. Numbers keep all their digits; an object or
/// array inside is one cell, as it is written; null is an empty cell.
class JsonCells
{
public:
    enum class Line { Object, NotJson, NotAnObject };

    /// `keys` are the columns that are known already.
    explicit JsonCells(const QByteArrayList &keys = {});

    /// Reads one line. Keys that are new become columns. An object that has a key twice counts as NotJson.
    Line read(QByteArrayView line);

    const QByteArrayList &keys() const { return m_keys; }

    /// The cells of the line, one for each key so far, valid until the next call. A cell is cut after
    /// ListText::longestCell bytes.
    std::span<const QByteArrayView> cells();

    int longCell() const { return m_longCell; } ///< the first column with a cell that was cut; -1: none

private:
    friend class JsonLineHandler;

    struct Place
    {
        qsizetype begin;
        qsizetype size;
        quint64 line; // that it belongs to; others are over
    };

    bool beginCell(QByteArrayView key);
    void endCell(QByteArrayView text);

    QByteArrayList m_keys;
    QHash<QByteArray, int> m_columns;
    std::vector<Place> m_places;
    std::vector<QByteArrayView> m_cells;
    QByteArray m_text; // all cells of the line
    quint64 m_line = 0;
    int m_column = -1; // of the member that is being read
    int m_longCell = -1;
};

} // namespace renotify
