// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

#include <QColor>
#include <QFont>

class QPalette;

namespace renotify {

// The look that is ours: the 8-pixel grid, the fonts of what stands out, and colours where the platform does not
// know light and dark itself. Everything else is the platform's.

/// One step of the grid, in device-independent pixels.
constexpr int grid = 8;

/// Sets the application's style and palette. As the system: the platform's own, mended where the words of an empty
/// field or what is selected could not be read.
void applyAppearance(Preferences::Appearance appearance);

/// What a note is about.
enum class NoteTone { Hint, Warning, Fault };

/// The colour of its icon, which stands out from the window of this palette as text has to.
QColor toneColour(NoteTone tone, const QPalette &palette);

/// For words that step back and can be read all the same.
QColor quietColour(const QPalette &palette);

/// The red of an alarm; what stands on it is white.
constexpr QColor alarmColour(0xb3, 0x26, 0x1e);

/// For SIDs, bodies and headers.
QFont fixedFont();

/// For the outcome sentence: the largest text in the window.
QFont outcomeFont();

/// For what stands beneath a field.
QFont noteFont();

} // namespace renotify
