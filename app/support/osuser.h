// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// The name of the person who runs the program, as the system knows it. The environment has it (USER, LOGNAME,
/// USERNAME); where it was taken out, the system's list of users is asked. A user without a name is a number.
QString osUser();

} // namespace renotify
