// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// How the program ended, for scripts. The manual page has the list.
enum class ExitCode {
    Done = 0,    ///< closed by the person, or the running program took over what this start was given
    Failed = 1,  ///< it could not start, or the demo was not accepted
    Running = 3, ///< it is already running with this data folder, and could not be told what this start was given
};

// Every start that fails ends with a sentence, and the window's code ends the program with another code only through
// these two functions (tests/house checks that).

enum class Watcher {
    Person, ///< a person, who may have started it without a terminal
    Script, ///< a script, which waits for the end
};

/// Says `sentence` on standard error and, to a person at a display, in a window, and waits until it is closed. For
/// main(), before there is a Program.
int endStart(ExitCode code, const QString &sentence, Watcher watcher);

/// Says `sentence` on standard error and ends the running program. For a start that nobody is watching.
void endRun(ExitCode code, const QString &sentence);

/// Whether the system has a display for the window. Without one, Qt would end the program with a signal.
bool hasDisplay(int argc, char *const *argv);

} // namespace renotify
