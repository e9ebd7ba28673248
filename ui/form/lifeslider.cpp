// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/lifeslider.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace renotify {

namespace {

constexpr int markWidth = grid;
constexpr int headHeight = grid / 2;

} // namespace

LifeSlider::LifeSlider(QWidget *parent)
    : QuietSlider(Qt::Horizontal, parent)
{
}

void LifeSlider::setMark(std::optional<int> seconds)
{
    if (seconds)
        seconds = std::clamp(*seconds, minimum(), maximum());
    if (m_mark == seconds)
        return;
    update(markRect());
    m_mark = seconds;
    update(markRect());
}

QRect LifeSlider::markRect() const
{
    if (!m_mark)
        return {};
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    // The style places the middle of the handle in the same way, so handle and mark meet at the same value.
    const int x =
        groove.left() + handle / 2
        + QStyle::sliderPositionFromValue(minimum(), maximum(), *m_mark, groove.width() - handle, option.upsideDown);
    return {x - markWidth / 2, 0, markWidth + 1, height()};
}

void LifeSlider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    if (!m_mark)
        return;
    // A flag at the upper edge and a line down to the groove, so that it is visible next to the handle and under it.
    const QRect place = markRect();
    const qreal middle = place.center().x() + 0.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF{QPointF(middle - headHeight, 0), QPointF(middle + headHeight, 0), QPointF(middle, headHeight)});
    painter.setPen(QPen(colour, 1));
    painter.drawLine(QPointF(middle, headHeight), QPointF(middle, place.height() - 1));
}

} // namespace renotify
