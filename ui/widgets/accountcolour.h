// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QColor>
#include <QIcon>
#include <QStringList>

class QPalette;

namespace renotify {

// How the colour of an account looks, and which text is readable on it. Colour is never the only sign of anything.

/// The names in the order of Account::Colour; the first one stands for no colour.
QStringList colourNames();

/// The light or dark shade for `palette`; invalid for no colour.
QColor shade(Account::Colour colour, const QPalette &palette);

/// The shade of the colour that the account is shown in.
QColor shade(const Account &account, const QPalette &palette);

/// Black or white, whichever has more contrast, which is at least 4.5:1.
QColor textOn(const QColor &background);

/// The colour that an account is shown in: its own, or red for a production account without one.
Account::Colour wornColour(const Account &account);

/// A disc in the shade for the palette it is painted with; an empty place for no colour.
QIcon colourIcon(Account::Colour colour);

} // namespace renotify
