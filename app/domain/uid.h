// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUuid>

namespace renotify {

/// A new id that nobody else ever has: a UUIDv7 (RFC 9562), which begins with the present time and so sorts by it.
QUuid newUid();

/// The id of what somebody named: a UUIDv8 (RFC 9562, 5.8), made of the first bits of the SHA-256 of these texts, in
/// UTF-8, each with a zero byte behind it. The same texts give the same id in every program; nobody can tell the texts
/// from it.
QUuid uidNamed(const QStringList &texts);

} // namespace renotify
