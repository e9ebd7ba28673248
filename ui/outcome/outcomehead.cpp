// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/outcomehead.h"

#include "ui/outcome/stagelook.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

namespace renotify {

namespace {

constexpr int markSize = 4 * grid;
constexpr float breath = 0.12F; // the part of the colour in the background
constexpr qreal corner = grid / 2.0;

} // namespace

OutcomeHead::OutcomeHead(QWidget *parent)
    : QFrame(parent)
    , m_mark(new IconLabel(markSize))
    , m_headline(new ReadingText(tr("Outcome"), ReadingText::Kind::Heading))
    , m_smallPrint(new ReadingText(tr("Details of the send"), ReadingText::Kind::Line))
    , m_advice(new TextView(tr("Explanation"), 2))
{
    m_headline->setFont(outcomeFont());
    m_smallPrint->setFont(noteFont());
    m_advice->document()->setDocumentMargin(0); // aligned with the headline
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(grid, grid, grid, grid / 2);
    layout->setHorizontalSpacing(grid + grid / 2);
    layout->setVerticalSpacing(grid / 4);
    layout->addWidget(m_mark, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_headline, 0, 1);
    setFocusProxy(m_headline);
    layout->addWidget(m_smallPrint, 1, 1);
    layout->addWidget(m_advice, 2, 1);
    layout->setColumnStretch(1, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OutcomeHead::show(const Content &content)
{
    m_stage = content.stage;
    m_place = content.place;
    layout()->setContentsMargins(m_stage ? grid : 0, grid, grid, grid / 2); // aligned with the heading if uncoloured
    m_headline->say(content.headline);
    m_smallPrint->say(content.smallPrint);
    m_smallPrint->setVisible(!content.smallPrint.isEmpty());
    if (m_advice->toPlainText() != content.advice) // otherwise a selection in it would be lost
        m_advice->setPlainText(content.advice);
    m_mark->setVisible(m_stage.has_value());
    if (m_stage)
        m_mark->setIcon(stageIcon(*m_stage, isAlarm() ? QColor(Qt::white) : alarmColour));
    m_mark->setEnabled(m_place == Place::Front);
    wearColours();
}

QWidget *OutcomeHead::advice() const
{
    return m_advice;
}

bool OutcomeHead::isAlarm() const
{
    return m_stage == PushStage::NotRequested && m_place == Place::Front;
}

/// The window's colour with a breath of the stage's colour, but not in high contrast, which means plain black and
/// white.
QColor OutcomeHead::paper() const
{
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    const bool isHighContrast = window == Qt::black || window == Qt::white;
    if (isAlarm())
        return alarmColour;
    return m_stage && m_place == Place::Front && !isHighContrast ? mixed(stageColour(*m_stage), window, breath)
                                                                 : QColor();
}

void OutcomeHead::wearColours()
{
    const QPalette usual = QGuiApplication::palette();
    const QColor behind = paper().isValid() ? paper() : usual.color(QPalette::Window);
    QPalette worn;
    if (isAlarm()) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::Highlight})
            worn.setColor(role, Qt::white);
        worn.setColor(QPalette::HighlightedText, alarmColour);
    } else if (m_place == Place::Back) {
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            worn.setColor(role, quietColour(usual));
    }
    setPalette(worn);
    QPalette small = worn;
    if (!isAlarm())
        small.setColor(QPalette::WindowText, readableOn(behind, usual.color(QPalette::PlaceholderText)));
    m_smallPrint->setPalette(small);
    update();
}

void OutcomeHead::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_wears) {
        m_wears = true; // set because this changes the palette, which comes back here
        wearColours();
        m_wears = false;
    }
}

void OutcomeHead::paintEvent(QPaintEvent *event)
{
    if (const QColor colour = paper(); colour.isValid()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(rect(), corner, corner);
    }
    QFrame::paintEvent(event);
}

} // namespace renotify
