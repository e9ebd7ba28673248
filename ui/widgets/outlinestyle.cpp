// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/outlinestyle.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

void outline(QPainter *painter, const QStyleOption *option, const QRect &rect)
{
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(option->palette.color(hasFocus ? QPalette::Highlight : QPalette::WindowText), hasFocus ? 2 : 1));
    painter->drawRect(rect.adjusted(hasFocus, hasFocus, -1, -1));
    painter->restore();
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRaised = !(option->state & State_AutoRaise) || option->state & State_MouseOver;
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_PanelButtonCommand
        || element == PE_Frame || (element == PE_PanelButtonTool && isRaised))
        outline(painter, option, option->rect);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(painter, option, option->rect);
    if (control != CC_Slider)
        return;
    QRect groove = subControlRect(control, option, SC_SliderGroove, widget);
    outline(painter, option, QRect(groove.left(), groove.center().y() - 3, groove.width(), 7));
    const QRect handle = subControlRect(control, option, SC_SliderHandle, widget).adjusted(1, 1, -1, -1);
    painter->fillRect(handle,
                      option->palette.color(option->state & State_Enabled ? QPalette::WindowText : QPalette::Mid));
}

} // namespace renotify
