// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include "ui/widgets/theme.h"

#include <QStyle>
#include <QWidget>

namespace renotify {

FlowLayout::FlowLayout(Rest rest, QWidget *parent)
    : QLayout(parent)
    , m_rest(rest)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(grid);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = 0;
    for (const QLayoutItem *item : line)
        width += item->minimumSize().width() + spacing();
    return width - spacing();
}

int FlowLayout::heightOf(const Line &line) const
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = qMax(height, item->sizeHint().height());
    return height;
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines{{}};
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        if (!lines.last().isEmpty() && widthOf(lines.last() + Line{item}) > width)
            lines += Line{};
        lines.last() += item;
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : linesFor(width))
        height += heightOf(line) + spacing();
    return height - spacing();
}

QSize FlowLayout::sizeHint() const
{
    return {widthOf(m_items), heightOf(m_items)};
}

QSize FlowLayout::minimumSize() const
{
    int widest = 0;
    for (const QLayoutItem *item : m_items)
        widest = qMax(widest, item->minimumSize().width());
    return {widest, heightOf(m_items)};
}

bool FlowLayout::growsInto(const QLayoutItem *item) const
{
    return (m_rest == Rest::OfFirst && item == m_items.first()) || (m_rest == Rest::OfLast && item == m_items.last());
}

/// The room that the least widths leave over goes to those that would like more, in proportion, and then to the one
/// that grows.
QList<int> FlowLayout::widthsIn(const Line &line, int room) const
{
    int rest = qMax(0, room - widthOf(line));
    QList<int> wishes;
    int allWishes = 0;
    for (const QLayoutItem *item : line) {
        wishes += qMax(0, item->sizeHint().width() - item->minimumSize().width());
        allWishes += wishes.last();
    }
    const int granted = qMin(rest, allWishes);
    rest -= granted;
    QList<int> widths;
    for (int i = 0; i < line.size(); ++i) {
        const int more = allWishes > 0 ? int(qint64(wishes.at(i)) * granted / allWishes) : 0;
        const int most = qMin(room, line.at(i)->maximumSize().width());
        widths += qMin(line.at(i)->minimumSize().width() + more + (growsInto(line.at(i)) ? rest : 0), most);
    }
    return widths;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const Line &line : linesFor(rect.width())) {
        const int height = heightOf(line);
        const QList<int> widths = widthsIn(line, rect.width());
        int x = rect.left();
        for (int i = 0; i < line.size(); ++i) {
            const int wanted = line.at(i)->sizeHint().height();
            const QRect place(x, y + (height - wanted) / 2, widths.at(i), wanted);
            line.at(i)->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            x += widths.at(i) + spacing();
        }
        y += height + spacing();
    }
}

} // namespace renotify
