// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/fatebar.h"

#include "ui/batch/fatewords.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/words/together.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace renotify {

namespace {

Qt::BrushStyle styleOf(RowFate::Value fate)
{
    switch (fate) {
    case RowFate::Rejected:
    case RowFate::NotSent:
        return Qt::FDiagPattern;
    case RowFate::Skipped:
    case RowFate::Removed:
        return Qt::Dense5Pattern;
    case RowFate::Unknown:
        return Qt::BDiagPattern;
    default:
        return Qt::SolidPattern;
    }
}

} // namespace

FateBar::FateBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What has become of the list"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FateBar::setTally(const BatchTally &tally)
{
    m_parts.clear();
    m_rows = tally.rows();
    QStringList spoken;
    for (const RowFate::Value fate : shownFates()) {
        const qint64 rows = tally.of(fate);
        if (rows <= 0)
            continue;
        spoken += labelled(fateWord(fate), QLocale().toString(rows));
        if (fate != RowFate::Waiting)
            m_parts += {rows, fateColour(fate), styleOf(fate)};
    }
    setPlainTip(*this, enumeration(spoken));
    setAccessibleDescription(enumeration(spoken));
    update();
}

QSize FateBar::sizeHint() const
{
    return {40 * grid, 3 * grid};
}

void FateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor paper = palette().color(QPalette::Base);
    QPainterPath shape;
    shape.addRoundedRect(track, grid / 2.0, grid / 2.0);
    painter.fillPath(shape, paper);
    painter.setClipPath(shape);
    qint64 before = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const qreal left = track.width() * qreal(before) / qreal(qMax<qint64>(m_rows, 1));
        before += part.rows;
        const qreal right = track.width() * qreal(before) / qreal(qMax<qint64>(m_rows, 1));
        painter.fillRect(QRectF(track.left() + left, track.top(), qMax(1.0, right - left), track.height()),
                         QBrush(readableOn(paper, part.colour, visibleContrast), part.style));
    }
    painter.setClipping(false);
    painter.setPen(quietColour(palette()));
    painter.drawPath(shape);
}

} // namespace renotify
