// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// What a bug report needs to say about the program and the computer it runs on, in English. It contains no account,
/// customer, name or path.
QString diagnostics();

} // namespace renotify
