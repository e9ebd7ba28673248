// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace renotify {

/// Shows a ReadingText to assistive technology as a heading or a paragraph with a name, and its words as the content.
/// (A label with an accessible name would hide its words.) Further calls do nothing.
void installAccessibleReading();

} // namespace renotify
