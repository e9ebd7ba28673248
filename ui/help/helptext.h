// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// The guide as HTML that QTextDocument understands, in the language of the window. No link leads out of it.
QString helpText();

} // namespace renotify
