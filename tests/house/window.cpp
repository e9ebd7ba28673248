// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What no room of app/ may see. That the first line is found and the second is missed shows the right reason.
#include <QString>
#ifdef RENOTIFY_WITH_WINDOW
#include <QWidget>
#endif
