// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <chrono>

namespace renotify {

/// What a person chose once for the whole program.
struct Preferences
{
    Q_GADGET
public:
    enum class Appearance { System, Light, Dark, HighContrastLight, HighContrastDark };
    Q_ENUM(Appearance)

    Appearance appearance = Appearance::System;
    QString language{};                       ///< of the window, as QLocale names it; empty: the system's
    std::chrono::seconds connectDeadline{10}; ///< 1…60
    std::chrono::seconds sendDeadline{30};    ///< for a send as a whole; 5…300
    int keepDays = 0;                         ///< sends older than this are deleted, 1…36500; 0 keeps all
    int keepAgreed = 0;                       ///< the keepDays that somebody has agreed to, having seen what goes
    QString lastAccountId;                    ///< the account used last; empty for none

    bool operator==(const Preferences &) const = default;
};

/// From the ini file at `path`. What is missing, nonsense or out of its range has its default, each for
/// itself.
Preferences loadPreferences(const QString &path);

/// FileUnwritable. Numbers out of their range are kept within. Leaves the window's state in the file alone.
Result<Done> savePreferences(const QString &path, const Preferences &preferences);

} // namespace renotify
