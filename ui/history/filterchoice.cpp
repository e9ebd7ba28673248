// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filterchoice.h"

#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QStylePainter>

namespace renotify {

namespace {

constexpr int leastCharacters = 7;
constexpr int iconGap = grid / 2;

} // namespace

FilterChoice::FilterChoice(const QString &accessibleName, const QString &everything, QWidget *parent)
    : QuietComboBox(parent)
{
    setAccessibleName(accessibleName);
    setPlainTip(*this, accessibleName);
    addItem(everything);
}

QSize FilterChoice::sizeFor(int textWidth) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize text(textWidth + iconGap, QuietComboBox::sizeHint().height());
    const int width = style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this).width();
    return {width, text.height()};
}

QSize FilterChoice::sizeHint() const
{
    return sizeFor(fontMetrics().horizontalAdvance(itemText(0)));
}

QSize FilterChoice::minimumSizeHint() const
{
    return sizeFor(leastCharacters * fontMetrics().averageCharWidth());
}

void FilterChoice::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * grid);
    QuietComboBox::showPopup();
}

void FilterChoice::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + iconGap;
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - icon - 2);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace renotify
