// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace renotify {

// PostgreSQL's jsonb refuses two things that a text of ours may have: U+0000, and half of a surrogate pair. They travel
// as an escape that begins with U+001A, and so does that character itself. No other text changes, so that the database
// compares identities as they are.

/// `object` as the database takes it; in its keys too.
QJsonObject toTeamJson(const QJsonObject &object);

/// What toTeamJson() was given.
QJsonObject fromTeamJson(const QJsonObject &object);

} // namespace renotify
