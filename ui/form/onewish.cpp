// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/onewish.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>

#include <utility>

namespace renotify {

namespace {

/// The longest time, in milliseconds, between a release and a press that belong to one held key. They arrive together
/// but may be processed a little later; no finger is that quick.
int sameMoment()
{
    return QGuiApplication::styleHints()->mouseDoubleClickInterval() / 2;
}

/// Whether the key presses a button, or is a shortcut with Alt or Ctrl.
bool canMeanAWish(const QKeyEvent &event)
{
    const bool isPlain = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
    return isPlain || (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier));
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
           || key == Qt::Key_AltGr;
}

} // namespace

OneWish::OneWish(std::function<bool()> canWish, QObject *parent)
    : QObject(parent)
    , m_canWish(std::move(canWish))
{
    qApp->installEventFilter(this);
}

bool OneWish::isNew()
{
    const bool isByKey = m_key != 0 && !m_wasMouse && m_heard.isValid() && !m_heard.hasExpired(sameMoment());
    const bool isSamePress = isByKey && m_isUsedUp;
    m_isUsedUp = m_isUsedUp || isByKey;
    const int doubleClick = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    return !isSamePress && !(m_granted.isValid() && !m_granted.hasExpired(doubleClick));
}

bool OneWish::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // the only event that a shortcut's key press causes
    case QEvent::KeyPress:
        if (event->spontaneous())
            press(static_cast<const QKeyEvent &>(*event));
        break;
    case QEvent::KeyRelease:
        if (event->spontaneous())
            release(static_cast<const QKeyEvent &>(*event));
        break;
    case QEvent::MouseButtonPress:
        m_wasMouse = true;
        break;
    case QEvent::ApplicationStateChange:
        qApp->installEventFilter(this); // in front again: a screen reader's filter holds keys and sends copies later
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool OneWish::isHeldOn(const QKeyEvent &event) const
{
    if (event.key() != m_key)
        return false;
    if (event.timestamp() != 0 && m_heardAt != 0)
        return event.timestamp() - m_heardAt < quint64(sameMoment());
    return !m_heard.hasExpired(sameMoment());
}

/// Called once for each object that is offered the event.
void OneWish::press(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return;
    m_wasMouse = false;
    if (!canMeanAWish(event)) {
        m_key = 0;
        return;
    }
    if (!isHeldOn(event))
        m_isUsedUp = event.isAutoRepeat() || !m_canWish();
    m_key = event.key();
    m_heardAt = event.timestamp();
    m_heard.start();
}

void OneWish::release(const QKeyEvent &event)
{
    if (event.key() != m_key)
        return;
    m_heardAt = event.timestamp();
    m_heard.start();
}

} // namespace renotify
