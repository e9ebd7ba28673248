// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

struct Details;

/// The parts of `details` that no field can take, and why, one sentence per line; empty if there are none.
QString unusedText(const Details &details);

} // namespace renotify
