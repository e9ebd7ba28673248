// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldsarea.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace renotify {

FieldsArea::FieldsArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FieldsArea::setFields(QWidget *fields)
{
    setWidget(fields);
}

QSize FieldsArea::sizeHint() const
{
    const int least = minimumSizeHint().width();
    const int width = qMax(least, this->width());
    const QLayout *layout = widget()->layout();
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    return {least, height};
}

QSize FieldsArea::minimumSizeHint() const
{
    // Includes the width of the scroll bar, so that nothing is cut off when the bar appears; until then the fields use
    // it.
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 8 * grid};
}

bool FieldsArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        settleBar();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FieldsArea::resizeEvent(QResizeEvent *event)
{
    settleBar();
    QScrollArea::resizeEvent(event);
}

/// With a scroll bar the fields are narrower and therefore higher. Qt would keep the bar even if everything fits
/// without it.
void FieldsArea::settleBar()
{
    setVerticalScrollBarPolicy(height() >= sizeHint().height() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

} // namespace renotify
