// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QColor>
#include <QIcon>
#include <QStringList>

class QPalette;

namespace renotify {

// How an account's colour looks, and what stands readable on it. Never the only sign of anything.

/// The names in the order of Account::Colour, the first for none.
QStringList colourNames();

/// The shade for `palette`, light or dark; invalid for none.
QColor shade(Account::Colour colour, const QPalette &palette);

/// Of the colour that it wears.
QColor shade(const Account &account, const QPalette &palette);

/// Black or white, whichever has more contrast: 4.5:1 at least.
QColor textOn(const QColor &background);

/// The colour that an account wears: its own, and red for one of production that has none.
Account::Colour wornColour(const Account &account);

/// A disc of the colour, in the shade for the palette it is painted in; an empty ring for none.
QIcon colourIcon(Account::Colour colour);

} // namespace renotify
