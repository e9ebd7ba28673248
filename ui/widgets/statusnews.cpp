// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusnews.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/plaintip.h"

#include <QAction>
#include <QCursor>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <chrono>

namespace renotify {

using namespace std::chrono_literals;

namespace {

constexpr auto shortest = 4s;
constexpr auto perCharacter = 60ms; // the pace of a slow reader

} // namespace

StatusNews::StatusNews(QWidget *parent)
    : QWidget(parent)
    , m_announcer(new Announcer(this))
    , m_offer(new QToolButton)
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // The text is as high as the button, so that the bar does not grow when something is offered.
    const int height = fontMetrics().lineSpacing() + 4;
    m_offer->setFixedHeight(height);
    m_offer->setFocusPolicy(Qt::StrongFocus);
    m_offer->hide();
    m_text->setMinimumHeight(height);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offer);
    layout->addWidget(m_text, 1);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &StatusNews::leave);
}

void StatusNews::say(const QString &sentence)
{
    put(sentence);
    m_end.start(shortest + perCharacter * sentence.size());
    m_announcer->announce(sentence);
}

void StatusNews::offer(QAction *action)
{
    m_offer->setDefaultAction(action);
    m_offer->show();
}

void StatusNews::withdraw()
{
    if (!m_offer->isHidden())
        put({}); // the sentence was about the offer
    m_offer->hide();
}

void StatusNews::put(const QString &sentence)
{
    m_sentence = sentence;
    elide();
    emit changed(sentence);
}

void StatusNews::leave()
{
    if (underMouse() && rect().contains(mapFromGlobal(QCursor::pos())))
        m_end.start(shortest); // somebody is still reading
    else
        put({});
}

void StatusNews::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void StatusNews::elide()
{
    const QString shown = m_text->fontMetrics().elidedText(m_sentence, Qt::ElideRight, m_text->width());
    m_text->setText(shown);
    setPlainTip(*m_text, shown == m_sentence ? QString() : m_sentence);
}

} // namespace renotify
