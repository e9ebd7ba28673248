// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyheader.h"

#include "ui/history/historycolumns.h"
#include "ui/history/historymodel.h"
#include "ui/widgets/theme.h"

#include <QStyleOptionHeader>

#include <algorithm>
#include <numeric>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// Before the state that QHeaderView saves: which columns these are, and whether somebody arranged them.
constexpr QByteArrayView arranged = "columns 2, arranged:";
constexpr QByteArrayView asItCame = "columns 2, as it came:";

} // namespace

HistoryHeader::HistoryHeader(HistoryModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setModel(&model);
    setStretchLastSection(true);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicator(columnOf(m_order.column), m_order.direction);
    forgetWidths();
    connect(this, &QHeaderView::sortIndicatorChanged, this, &HistoryHeader::keepSortable);
    connect(this, &QHeaderView::sectionMoved, this, [this] { m_isArranged = true; });
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, [this] { m_isArranged = true; });
    connect(this, &QHeaderView::sectionResized, this, [this] { m_isArranged |= m_isPressed; });
}

void HistoryHeader::setOrder(const HistoryOrder &order)
{
    setSortIndicator(columnOf(order.column), order.direction);
}

/// Not every column can be sorted by: on the others the mark goes back to where it was.
void HistoryHeader::keepSortable(int column, Qt::SortOrder direction)
{
    const auto sort = sortOf(column);
    if (!sort)
        return setOrder(m_order);
    const HistoryOrder order{*sort, direction};
    if (order == m_order)
        return;
    m_order = order;
    emit orderChanged();
}

void HistoryHeader::showColumn(int column)
{
    m_isArranged = true;
    showSection(column);
}

void HistoryHeader::hideColumn(int column)
{
    m_isArranged = true;
    hideSection(column);
}

QByteArray HistoryHeader::saveArrangement() const
{
    return (m_isArranged ? arranged : asItCame).toByteArray() + saveState();
}

void HistoryHeader::restoreArrangement(const QByteArray &state)
{
    const bool isArranged = state.startsWith(arranged);
    if (!isArranged && !state.startsWith(asItCame))
        return;
    if (!restoreState(state.mid(isArranged ? arranged.size() : asItCame.size())))
        return;
    m_isArranged = isArranged;
    setStretchLastSection(true);
    setSortIndicatorShown(true);
    keepSortable(sortIndicatorSection(), sortIndicatorOrder());
}

void HistoryHeader::forgetWidths()
{
    m_widths.clear();
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_widths += usualWidth(column, font());
}

void HistoryHeader::learn(const QList<const Attempt *> &rows)
{
    for (const Attempt *row : rows) {
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            m_widths[column] = std::max(m_widths.at(column), wantedWidth(column, *row, font()));
    }
}

int HistoryHeader::widthOf(int column) const
{
    return std::max(m_widths.at(column), sectionSizeFromContents(column).width());
}

/// Where there is too little room, the end of a ticket gives way first, then the name of an operator, and then the
/// identity; what is over goes to the next columns that fit whole.
void HistoryHeader::fit(int room)
{
    if (m_isArranged)
        return;
    QList<int> widths;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        widths += widthOf(column);
    int used = std::accumulate(widths.begin(), widths.begin() + usualColumns, 0);
    for (const int column : {HistoryModel::Ticket, HistoryModel::By, HistoryModel::Identity}) {
        const int spare = widths.at(column) - keptWidth(column, font());
        const int given = std::clamp(used - room, 0, std::max(0, spare));
        widths[column] -= given;
        used -= given;
    }
    bool isFull = false;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const int width = widths.at(column);
        isFull |= column >= usualColumns && used + width > room;
        used += column >= usualColumns && !isFull ? width : 0;
        setSectionHidden(column, isFull);
        if (!isFull)
            resizeSection(column, width);
    }
}

void HistoryHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (isNumberColumn(column))
        option->text += u"\u00a0\u00a0"_s; // as far from the next column as its numbers
    if (!sortOf(column))
        option->state &= ~(QStyle::State_MouseOver | QStyle::State_Sunken); // a click does nothing
}

void HistoryHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        forgetWidths();
    QHeaderView::changeEvent(event);
}

void HistoryHeader::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = true;
    QHeaderView::mousePressEvent(event);
}

void HistoryHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_isPressed = false;
}

} // namespace renotify
