// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

#include <QColor>
#include <QFont>

class QPalette;

namespace renotify {

// Our own look: the 8-pixel grid, the fonts of texts that stand out, and colours for platforms that do not support
// light and dark themselves. Everything else comes from the platform.

/// One step of the grid, in device-independent pixels.
constexpr int grid = 8;

/// Sets the application's style and palette. For Appearance::System these are the platform's own, corrected if
/// placeholder texts or selected texts would not be readable.
void applyAppearance(Preferences::Appearance appearance);

/// The kind of message in a note.
enum class NoteTone { Hint, Warning, Fault };

/// The colour of the note's icon, which has as much contrast to the window of this palette as text needs.
QColor toneColour(NoteTone tone, const QPalette &palette);

/// For words that are less important but still readable.
QColor quietColour(const QPalette &palette);

/// The red of an alarm, for white text on it.
constexpr QColor alarmColour(0xb3, 0x26, 0x1e);

/// For SIDs, bodies and headers.
QFont fixedFont();

/// For the headline of the outcome: the largest text in the window.
QFont outcomeFont();

/// For the note below a field.
QFont noteFont();

} // namespace renotify
