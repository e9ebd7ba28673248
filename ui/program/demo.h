// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

class Program;

/// Shows what Renotify does without a person: when the sandbox is ready it presses the Send button, prints the
/// notification as JSON on standard output, saves a picture of the window to `picture` and ends the program. The exit
/// code is 0 only if the send was Accepted.
void startDemo(Program &program, const QString &picture);

} // namespace renotify
