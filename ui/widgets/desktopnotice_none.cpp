// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/desktopnotice.h"

#include <QApplication>
#include <QWidget>

namespace renotify {

/// Marks the window on the task bar or the dock; the window itself says the rest.
void showDesktopNotice(const QString &, const QString &)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isWindow() && window->isVisible())
            QApplication::alert(window);
    }
}

} // namespace renotify
