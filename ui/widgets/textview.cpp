// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textview.h"

#include <QEvent>

namespace renotify {

TextView::TextView(const QString &accessibleName, int leastLines, QWidget *parent)
    : QTextEdit(parent)
    , m_leastLines(leastLines)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextEdit::textChanged, this, &TextView::adjustHeight);
    adjustHeight();
}

QSize TextView::sizeHint() const
{
    return {QTextEdit::sizeHint().width(), neededHeight()};
}

QSize TextView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, neededHeight()};
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    adjustHeight();
}

void TextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adjustHeight();
}

int TextView::neededHeight() const
{
    const int least = m_leastLines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin());
    return qMax(least, qRound(document()->size().height()));
}

void TextView::adjustHeight()
{
    setFixedHeight(neededHeight());
}

} // namespace renotify
