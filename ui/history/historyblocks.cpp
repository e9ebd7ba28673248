// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyblocks.h"

#include <algorithm>

namespace renotify {

void HistoryBlocks::clear()
{
    m_blocks.clear();
}

void HistoryBlocks::insert(int block, const QList<Attempt> &rows)
{
    m_blocks.insert(block, Block{rows, ++m_clock});
    if (m_blocks.size() > most) {
        const auto oldest = std::min_element(m_blocks.begin(), m_blocks.end(),
                                             [](const Block &a, const Block &b) { return a.used < b.used; });
        m_blocks.erase(oldest);
    }
}

const Attempt *HistoryBlocks::at(qint64 row) const
{
    const auto block = m_blocks.constFind(int(row / size));
    if (block == m_blocks.constEnd() || row % size >= block->rows.size())
        return nullptr;
    block->used = ++m_clock;
    return &block->rows.at(row % size);
}

qint64 HistoryBlocks::rowOf(qint64 id) const
{
    for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block) {
        const auto place = std::ranges::find(block->rows, id, &Attempt::id);
        if (place != block->rows.end())
            return qint64(block.key()) * size + (place - block->rows.begin());
    }
    return -1;
}

void HistoryBlocks::replace(qint64 row, const Attempt &attempt)
{
    m_blocks[int(row / size)].rows[row % size] = attempt;
}

} // namespace renotify
