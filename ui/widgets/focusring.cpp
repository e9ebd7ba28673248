// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace renotify {

namespace {

constexpr int buttonInset = 3; // keeps it inside the bevel

/// Lies on top of `control` and lets mouse events through.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget *control)
        : QWidget(control)
        , m_isButton(qobject_cast<QPushButton *>(control))
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        control->installEventFilter(this);
        setGeometry(control->rect());
        show();
        raise();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }

    void paintEvent(QPaintEvent *) override
    {
        // On a button the ring has the colour of the button's text, which is always visible on it.
        const QPalette palette = parentWidget()->palette();
        const int inset = m_isButton ? buttonInset : 0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(palette.color(m_isButton ? QPalette::ButtonText : QPalette::Highlight), m_isButton ? 1 : 2));
        const qreal half = painter.pen().widthF() / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset + half, inset + half, -inset - half, -inset - half), 2,
                                2);
    }

private:
    const bool m_isButton;
};

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget *focus)
{
    delete m_ring;
    const auto *line = qobject_cast<QLineEdit *>(focus);
    const bool isBare = line && !line->hasFrame(); // a value to read: the style marks only frames
    if (isBare || qobject_cast<QAbstractScrollArea *>(focus) || qobject_cast<QPushButton *>(focus)
        || qobject_cast<QLabel *>(focus))
        m_ring = new Ring(focus);
}

} // namespace renotify
