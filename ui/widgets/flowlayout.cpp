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

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const Line &line : linesFor(rect.width())) {
        const int height = heightOf(line);
        int x = rect.left();
        for (QLayoutItem *item : line) {
            const int rest = growsInto(item) ? qMax(0, rect.width() - widthOf(line)) : 0;
            const int most = qMin(rect.width(), item->maximumSize().width());
            const int width = qMin(item->minimumSize().width() + rest, most);
            const QRect place(x, y + (height - item->sizeHint().height()) / 2, width, item->sizeHint().height());
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            x += width + spacing();
        }
        y += height + spacing();
    }
}

} // namespace renotify
