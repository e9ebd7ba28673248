// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/quietcontrols.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace renotify {

QuietComboBox::QuietComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void QuietComboBox::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString typed = event->text();
    const bool isTyped = !typed.isEmpty() && typed.front().isPrint() && event->key() != Qt::Key_Space;
    if (isTyped && isCommand)
        event->ignore(); // a key of the window, or none: Qt would select what begins with the letter
    else if (isTyped)
        search(typed);
    else
        QComboBox::keyPressEvent(event);
}

void QuietComboBox::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        search(event->commitString());
    event->accept();
}

void QuietComboBox::search(const QString &typed)
{
    if (count() == 0)
        return;
    showPopup();
    view()->keyboardSearch(typed);
}

} // namespace renotify
