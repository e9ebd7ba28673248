// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// Has the desktop show a notification, where it can. Plain text; never waits, and nobody hears whether it was seen.
/// (No QSystemTrayIcon: it shows messages only with an icon in a tray, which GNOME does not have.)
void showDesktopNotice(const QString &title, const QString &text);

} // namespace renotify
