// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textbutton.h"

#include "ui/widgets/theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace renotify {

TextButton::TextButton(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
}

QSize TextButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(2 * grid, 0);
}

void TextButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (popupMode() == InstantPopup)
        option.features &= ~QStyleOptionToolButton::HasMenu;
    if (!option.icon.isNull())
        option.text.prepend(u' ');
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace renotify
