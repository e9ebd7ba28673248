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
constexpr int beside = 4;      // the letters of a label, which begin at its edge

/// Lies on top of `control`, around the text of a label, and lets mouse events through.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget *control)
        : QWidget(qobject_cast<QLabel *>(control) ? control->parentWidget() : control)
        , m_control(control)
        , m_isButton(qobject_cast<QPushButton *>(control))
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        control->installEventFilter(this);
        follow();
        show();
        raise();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            follow();
        return false;
    }

    void paintEvent(QPaintEvent *) override
    {
        // On a button the ring has the colour of the button's text, which is always visible on it.
        const QPalette palette = m_control->palette();
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
    void follow()
    {
        const bool isInside = parentWidget() == m_control;
        setGeometry(isInside ? m_control->rect() : m_control->geometry().adjusted(-beside, 0, beside, 0));
    }

    QWidget *m_control;
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
