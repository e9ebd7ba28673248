// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// The guide in the language of the window, as HTML that QTextDocument understands. It has no links to the outside.
QString helpText();

} // namespace renotify
