// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <chrono>

namespace renotify {

/// What a person has chosen for the whole program.
struct Preferences
{
    Q_GADGET
public:
    enum class Appearance { System, Light, Dark, HighContrastLight, HighContrastDark };
    Q_ENUM(Appearance)

    Appearance appearance = Appearance::System;
    QString language{};                       ///< of the window, in QLocale's notation; empty: the system's
    std::chrono::seconds connectDeadline{10}; ///< 1…60
    std::chrono::seconds sendDeadline{30};    ///< for a send as a whole; 5…300
    int keepDays = 0;                         ///< sends older than this are deleted, 1…36500; 0 keeps all
    int keepAgreed = 0;                       ///< the keepDays that a person agreed to after seeing what goes
    QString lastAccountId;                    ///< empty if there is none

    bool operator==(const Preferences &) const = default;
};

/// Reads the ini file at `path`. Each value that is missing, nonsense or out of its range gets its own default.
Preferences loadPreferences(const QString &path);

/// Error: FileUnwritable. Numbers out of their range are moved into it. The window's state in the file is not changed.
Result<Done> savePreferences(const QString &path, const Preferences &preferences);

} // namespace renotify
