// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydelegate.h"

#include "ui/history/historycolumns.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace renotify {

namespace {

/// Left to itself a style mixes the icon of a selected row with the colour of the selection.
QIcon onItsGround(const QStyleOptionViewItem &option)
{
    const qreal scale = option.widget ? option.widget->devicePixelRatioF() : 1;
    const QSize size = option.decorationSize;
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(QRectF(QPointF(), size));
    painter.drawPixmap(QPointF(), option.icon.pixmap(size, scale, QIcon::Normal));
    painter.end();
    QIcon icon;
    icon.addPixmap(picture, QIcon::Normal);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

} // namespace

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isMiddleElided(index.column()))
        option->textElideMode = Qt::ElideMiddle;
    if (option->state.testFlag(QStyle::State_Selected) && !option->icon.isNull())
        option->icon = onItsGround(*option);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (isNumberColumn(index.column())) {
        cell.rect.adjust(0, 0, -grid, 0);
        QStyleOptionViewItem ground = option;
        QStyledItemDelegate::initStyleOption(&ground, index);
        const QStyle *style = option.widget->style();
        painter->save();
        painter->setClipRect(QRect(cell.rect.right() + 1, option.rect.top(), grid, option.rect.height()));
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        painter->restore();
    }
    QStyledItemDelegate::paint(painter, cell, index);
}

} // namespace renotify
