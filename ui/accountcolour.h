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

/// The account's own. One of production that has none is red.
QColor shade(const Account &account, const QPalette &palette);

/// Black or white, whichever has more contrast: 4.5:1 at least.
QColor textOn(const QColor &background);

/// A disc of the colour; an empty ring where it is invalid.
QIcon colourIcon(const QColor &colour);

} // namespace renotify
