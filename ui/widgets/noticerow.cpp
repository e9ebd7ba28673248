// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noticerow.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace renotify {

using namespace Qt::StringLiterals;

NoticeRow::NoticeRow(const QString &subject)
    : m_subject(subject)
    , m_icon(new IconLabel(2 * grid))
    , m_text(new TextView(tr("Notice"), 1))
    , m_action(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_action->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(actionIcon("close"_L1));
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(tr("Close this notice"));
    connect(close, &QToolButton::clicked, this, [this] { emit closed(m_subject); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid, grid / 2, grid / 2, grid / 2);
    layout->setSpacing(grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_action);
    layout->addWidget(close, 0, Qt::AlignTop);
}

void NoticeRow::say(MessageBar::Tone tone, const QString &sentence, QAction *action)
{
    using Tone = MessageBar::Tone;
    m_tone = tone;
    m_icon->setIcon(actionIcon(tone == Tone::Info ? "info"_L1 : tone == Tone::Warning ? "warning"_L1 : "error"_L1));
    m_action->setDefaultAction(action);
    m_action->setVisible(action);
    m_text->setPlainText(sentence);
}

QString NoticeRow::sentence() const
{
    return m_text->toPlainText();
}

} // namespace renotify
