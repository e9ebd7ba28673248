// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "history/historystore.h"
#include "ui/history/historycells.h"
#include "ui/history/historycolumns.h"
#include "ui/history/historymodelask.h"

#include <algorithm>

namespace renotify {

namespace {

constexpr int rowsAMark = 16'384; ///< rows that are skipped at once; pages get their turn in between
constexpr int mostWanted = 8;     ///< in blocks; somebody who scrolls fast has left the others behind

} // namespace

HistoryModel::HistoryModel(HistoryStore &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
}

HistoryModel::~HistoryModel()
{
    m_stop.request_stop();
}

void HistoryModel::setQuery(const HistoryFilter &filter, const HistoryOrder &order)
{
    m_filter = filter;
    m_order = order;
    load();
}

void HistoryModel::load()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_loads;
    m_isLoading = true;
    m_late.clear(); // the journal already has these when it is asked
    emit searching(true);
    const HistoryQuery first{.filter = m_filter, .order = m_order, .limit = HistoryBlocks::size};
    ask(m_history.page(first, m_stop.get_token()), [this](const HistoryPage &page) { showFirst(page); });
}

void HistoryModel::showFirst(const HistoryPage &page)
{
    beginResetModel();
    m_isLoading = m_hasFailed = false;
    m_loaded = page.newest;
    m_newest = std::max(m_newest, page.newest);
    m_added.clear(); // the page has those that still exist and match
    m_blocks.clear();
    m_blocks.insert(0, page.attempts);
    m_marks.clear();
    m_wanted.clear();
    m_isMarking = m_isReading = false;
    const bool isShort = page.attempts.size() < HistoryBlocks::size;
    if (!isShort)
        m_marks.append(HistoryCursor::of(page.attempts.last(), m_order));
    m_isCounted = isShort || page.found;
    m_rows = isShort ? page.attempts.size() : page.found.value_or(page.attempts.size());
    const QHash<qint64, Attempt> late = std::exchange(m_late, {});
    m_total = page.total + std::ranges::count_if(late, [&](const Attempt &row) { return row.id > page.newest; });
    endResetModel();
    emit totalChanged(m_total);
    emit found(rowCount());
    if (m_isCounted)
        emit searching(false);
    else
        mark();
    for (const Attempt &attempt : late)
        settle(attempt);
}

/// Rows of an earlier question must not stay as the answer to this one.
void HistoryModel::showNothing(const Error &error)
{
    beginResetModel();
    m_isLoading = false;
    m_hasFailed = true;
    m_added.clear();
    m_blocks.clear();
    m_marks.clear();
    m_wanted.clear();
    m_late.clear();
    m_rows = 0;
    m_isCounted = true;
    m_isMarking = m_isReading = false;
    endResetModel();
    emit failed(error);
    emit searching(false);
}

/// Reads the next marks, which are needed to count and to read from the middle.
void HistoryModel::mark()
{
    if (m_isMarking || m_marks.isEmpty())
        return;
    m_isMarking = true;
    const HistoryQuery query{.filter = m_filter, .order = m_order, .from = m_marks.last(), .limit = rowsAMark};
    ask(m_history.marks(query, HistoryBlocks::size, m_stop.get_token()), [this](const HistoryMarks &marks) {
        m_isMarking = false;
        const qint64 before = m_marks.size() * HistoryBlocks::size;
        m_marks += marks.marks;
        if (!m_isCounted)
            grow(before + marks.found, marks.isEnd);
        if (!m_isCounted)
            mark();
        readNext();
    });
}

void HistoryModel::grow(qint64 rows, bool isEnd)
{
    if (rows > m_rows) {
        beginInsertRows({}, rowCount(), int(m_added.size() + rows) - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_isCounted = isEnd;
    emit found(rowCount());
    if (isEnd)
        emit searching(false);
}

void HistoryModel::want(int block) const
{
    if (m_blocks.has(block))
        return; // the block came without this row, which cannot be read
    m_wanted.removeAll(block);
    m_wanted.append(block);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    auto *self = const_cast<HistoryModel *>(this); // only data() knows what is looked at, and it is const
    QMetaObject::invokeMethod(
        self, [self] { self->readNext(); }, Qt::QueuedConnection);
}

/// The query for a block, from a mark or from one of the two ends. Returns nothing if no mark leads to it yet.
std::optional<HistoryQuery> HistoryModel::queryFor(int block) const
{
    HistoryQuery query{.filter = m_filter, .order = m_order, .limit = HistoryBlocks::size};
    if (block == 0)
        return query;
    if (block <= m_marks.size()) {
        query.from = m_marks.at(block - 1);
        return query;
    }
    const qint64 rest = m_rows - qint64(block) * HistoryBlocks::size;
    if (!m_isCounted || rest > HistoryBlocks::size)
        return std::nullopt;
    query.direction = HistoryQuery::Backward;
    query.limit = int(rest);
    return query;
}

void HistoryModel::readNext()
{
    while (!m_isReading && !m_wanted.isEmpty()) {
        const int block = m_wanted.last();
        if (m_blocks.has(block)) {
            m_wanted.removeLast();
            continue;
        }
        const auto query = queryFor(block);
        if (!query)
            return mark();
        m_wanted.removeLast();
        m_isReading = true;
        ask(m_history.page(*query, m_stop.get_token()), [this, block, query = *query](const HistoryPage &page) {
            m_isReading = false;
            showBlock(block, query, page);
            readNext();
        });
    }
}

void HistoryModel::showBlock(int block, const HistoryQuery &query, const HistoryPage &page)
{
    m_blocks.insert(block, page.attempts);
    if (query.direction == HistoryQuery::Forward && block == m_marks.size()
        && page.attempts.size() == HistoryBlocks::size)
        m_marks.append(HistoryCursor::of(page.attempts.last(), m_order));
    const qint64 first = m_added.size() + qint64(block) * HistoryBlocks::size;
    const qint64 last = std::min<qint64>(first + HistoryBlocks::size, rowCount()) - 1;
    if (first <= last)
        emit dataChanged(index(int(first), 0), index(int(last), ColumnCount - 1));
}

const Attempt *HistoryModel::attemptAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return row < m_added.size() ? &m_added.at(row) : m_blocks.at(row - m_added.size());
}

int HistoryModel::rowOf(qint64 id) const
{
    const auto added = std::ranges::find(m_added, id, &Attempt::id);
    if (added != m_added.end())
        return int(added - m_added.begin());
    const qint64 row = m_blocks.rowOf(id);
    return row < 0 ? -1 : int(m_added.size() + row);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_added.size() + m_rows);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Attempt *attempt = attemptAt(index.row()))
        return cellData(*attempt, index.column(), role);
    want(int((index.row() - m_added.size()) / HistoryBlocks::size));
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column());
    return role == Qt::DisplayRole && index.column() == Time ? QVariant(QString(QChar(0x2026))) : QVariant();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section);
    if (role == Qt::ToolTipRole && sortOf(section))
        return tr("Click to sort by this column.");
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Time"), tr("Identity"), tr("Ticket"),  tr("Outcome"), tr("Customer"),
                           tr("Took"), tr("By"),       tr("Account"), tr("Code"),    tr("Challenge"),
                           tr("TTL"),  tr("Service"),  tr("Answer")};
    static_assert(names.size() == ColumnCount);
    return names.at(size_t(section));
}

} // namespace renotify
