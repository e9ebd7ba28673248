// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

namespace renotify {

/// A new id that nobody else ever has: a UUIDv7 (RFC 9562), which begins with the present time and so sorts by it.
QUuid newUid();

} // namespace renotify
