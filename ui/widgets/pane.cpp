// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pane.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <utility>

namespace renotify {

Pane::Pane(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_body(new QWidget)
    , m_content(new QVBoxLayout(m_body))
    , m_heading(new QHBoxLayout)
    , m_label(new QLabel(heading))
{
    setFrameShape(QFrame::StyledPanel);
    m_label->setTextFormat(Qt::PlainText);
    QFont font = m_label->font();
    font.setWeight(QFont::DemiBold);
    m_label->setFont(font);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(grid + grid / 2, grid, grid + grid / 2, grid);
    whole->setSpacing(grid);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(grid);
    m_heading->setSpacing(2 * grid);
    m_heading->addWidget(m_label);
    whole->addLayout(m_heading);
    whole->addWidget(m_body, 1);
}

void Pane::addToHeading(QWidget *widget)
{
    // Aligned with the first line of a widget that may have two.
    m_label->setMinimumHeight(QLineEdit().sizeHint().height());
    m_heading->setAlignment(m_label, Qt::AlignTop);
    m_heading->addWidget(widget, 1);
}

void Pane::setFoldable()
{
    m_isFoldable = true;
}

/// The heading's content may wrap to a second line.
int Pane::foldedHeight() const
{
    const QMargins around = layout()->contentsMargins();
    const int frame = 2 * frameWidth();
    const int room = width() - around.left() - around.right() - frame;
    const int least = m_heading->minimumSize().height();
    const int heading = m_heading->hasHeightForWidth() ? qMax(least, m_heading->heightForWidth(room)) : least;
    return around.top() + heading + around.bottom() + frame;
}

int Pane::leastHeight() const
{
    return foldedHeight() + layout()->spacing() + m_content->totalMinimumSize().height();
}

QSize Pane::minimumSizeHint() const
{
    const QSize whole = QFrame::minimumSizeHint();
    if (m_isFoldable)
        return {whole.width(), foldedHeight()};
    // The narrower the pane, the more height its wrapped text needs, which minimumSizeHint() does not know.
    const int wrapped = layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width()) : 0;
    return whole.expandedTo({0, wrapped});
}

void Pane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // the height that it needs depends on its width
    const bool folds = m_isFoldable && height() < leastHeight();
    if (std::exchange(m_isFolded, folds) != folds)
        m_body->setVisible(!folds);
}

} // namespace renotify
