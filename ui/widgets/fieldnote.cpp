// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldnote.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
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
    layout->setSpacing(grid / 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    say(Tone::Plain, {});
}

void FieldNote::say(Tone tone, const QString &sentence)
{
    m_tone = tone;
    m_text->setText(sentence);
    showIcon();
    setVisible(m_keepsRoom || !sentence.isEmpty());
}

QString FieldNote::sentence() const
{
    return m_text->text();
}

void FieldNote::keepRoom()
{
    m_keepsRoom = true;
    show();
}

void FieldNote::keepRoomFor(const QString &sentence, int width)
{
    keepRoom();
    const int words = qMax(1, width - m_icon->width() - layout()->spacing());
    const QRect room(0, 0, words, QWIDGETSIZE_MAX);
    setMinimumHeight(m_text->fontMetrics().boundingRect(room, Qt::TextWordWrap, sentence).height());
}

void FieldNote::showIcon()
{
    m_icon->setVisible(m_tone != Tone::Plain && !m_text->text().isEmpty());
    switch (m_tone) {
    case Tone::Plain:
        break;
    case Tone::Hint:
        m_icon->setIcon(actionIcon("info"_L1, toneColour(NoteTone::Hint, palette())), tr("Note"));
        break;
    case Tone::Warning:
        m_icon->setIcon(actionIcon("warning"_L1, toneColour(NoteTone::Warning, palette())), tr("Warning"));
        break;
    case Tone::Fault:
        m_icon->setIcon(actionIcon("error"_L1, toneColour(NoteTone::Fault, palette())), tr("Error"));
        break;
    }
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace renotify
