// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

struct Details;

/// What of `details` no field can take, and why, a sentence a line; empty for nothing.
QString unusedText(const Details &details);

} // namespace renotify
