// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QHash>

namespace renotify {

/// The rows that were read last, in blocks. They take a fixed amount of memory, however long the history is.
class HistoryBlocks
{
public:
    static constexpr int size = 256; ///< rows per block
    static constexpr int most = 16;  ///< blocks

    void clear();
    void insert(int block, const QList<Attempt> &rows);
    bool has(int block) const { return m_blocks.contains(block); }

    /// Null if the block is not there, or was read without this row.
    const Attempt *at(qint64 row) const;
    /// -1 if none of the blocks has it.
    qint64 rowOf(qint64 id) const;
    void replace(qint64 row, const Attempt &attempt);

private:
    struct Block
    {
        QList<Attempt> rows;
        mutable quint64 used = 0;
    };

    QHash<int, Block> m_blocks;
    mutable quint64 m_clock = 0;
};

} // namespace renotify
