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
    // With room for the bar, so that nothing is cut off when it comes; until then the fields have that, too.
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

/// Beside a bar the fields are narrower and higher: Qt would keep a bar that is there, though without it all fits.
void FieldsArea::settleBar()
{
    setVerticalScrollBarPolicy(height() >= sizeHint().height() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

} // namespace renotify
