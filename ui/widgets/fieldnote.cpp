// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldnote.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace renotify {

using namespace Qt::StringLiterals;

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QFontMetrics(noteFont()).height()))
    , m_text(new QLabel)
{
    m_text->setFont(noteFont());
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing());
    m_text->setMinimumWidth(0);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void FieldNote::say(Tone tone, const QString &sentence)
{
    m_text->setText(sentence);
    const bool hasIcon = tone != Tone::Plain && !sentence.isEmpty();
    m_icon->setIcon(hasIcon ? actionIcon(tone == Tone::Fault ? "error"_L1 : "info"_L1) : QIcon());
    m_icon->setVisible(tone != Tone::Plain);
}

QString FieldNote::sentence() const
{
    return m_text->text();
}

} // namespace renotify
