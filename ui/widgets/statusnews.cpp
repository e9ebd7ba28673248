// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusnews.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/plaintip.h"

#include <QCursor>
#include <QHBoxLayout>
#include <QLabel>

#include <chrono>

namespace renotify {

using namespace std::chrono_literals;

namespace {

constexpr auto shortest = 4s;
constexpr auto perCharacter = 60ms; // a slow reader's pace

} // namespace

StatusNews::StatusNews(QWidget *parent)
    : QWidget(parent)
    , m_announcer(new Announcer(this))
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setMinimumHeight(fontMetrics().lineSpacing());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
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

void StatusNews::put(const QString &sentence)
{
    m_sentence = sentence;
    elide();
    emit changed(sentence);
}

void StatusNews::leave()
{
    if (underMouse() && rect().contains(mapFromGlobal(QCursor::pos())))
        m_end.start(shortest); // somebody is reading
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
