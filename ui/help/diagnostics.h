// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// What a bug report needs to know about the program and the computer it runs on, in English. No account, no
/// customer, no name and no path is in it.
QString diagnostics();

} // namespace renotify
