// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What no room of app/ may include. That the first include is found and the second is not shows that compiling fails
// for the right reason.
#include <QString>
#ifdef RENOTIFY_WITH_WINDOW
#include <QWidget>
#endif
