// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// Asks the desktop to show a notification, if it can. Plain text. Never waits; nobody learns whether it was seen.
/// (QSystemTrayIcon will not do: it shows messages only with an icon in a tray, which GNOME does not have.)
void showDesktopNotice(const QString &title, const QString &text);

} // namespace renotify
