// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pane.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace renotify {

Pane::Pane(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
    , m_heading(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    auto *label = new QLabel(heading);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    m_content->setContentsMargins(grid + grid / 2, grid, grid + grid / 2, grid + grid / 2);
    m_content->setSpacing(grid);
    m_heading->setSpacing(2 * grid);
    m_heading->addWidget(label);
    m_content->addLayout(m_heading);
}

void Pane::addToHeading(QWidget *widget)
{
    m_heading->addWidget(widget, 1);
}

} // namespace renotify
