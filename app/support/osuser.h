// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// The name of the person who runs the program, as the system knows it. Taken from the environment (USER, LOGNAME,
/// USERNAME), or from the system's list of users if it was removed there. For a user without a name, a number.
QString osUser();

} // namespace renotify
