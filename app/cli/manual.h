// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace renotify::cli {

/// The manual page renotifyctl(1), in the language of man(7).
QByteArray manualPage();

} // namespace renotify::cli
