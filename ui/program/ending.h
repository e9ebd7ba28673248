// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace renotify {

/// How the program ended, for scripts; the manual page has the list.
enum class ExitCode {
    Done = 0,    ///< closed by the person, or the program that runs already took what it was given
    Failed = 1,  ///< it could not start, or the demo was not accepted
    Running = 3, ///< it runs already with this data folder, and could not be told what this start was given
};

// No start ends without a sentence, and none of the window's code ends the program with another code than through
// these two (tests/house keeps that).

enum class Watcher {
    Person, ///< who may have started it without a terminal
    Script, ///< which waits for the end
};

/// Says `sentence` on standard error and, to a person at a display, in a window that this waits for. For main(), before
/// there is a Program.
int endStart(ExitCode code, const QString &sentence, Watcher watcher);

/// Says `sentence` on standard error and ends the running program. For a start that nobody watches.
void endRun(ExitCode code, const QString &sentence);

/// Whether the system has a display to show a window on. Qt ends a program that has none with a signal.
bool hasDisplay(int argc, char *const *argv);

} // namespace renotify
