// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QColor>
#include <QIcon>

namespace renotify {

/// The icon `:/icons/action-<name>.svg` in the text colour of the palette at the time it is painted, so that it follows
/// light and dark on its own. If `colour` is given, the icon has that colour.
QIcon actionIcon(QLatin1StringView name, const QColor &colour = {});

/// The mark of an outcome. Its shape and colour are always shown together with the word.
QIcon outcomeIcon(Outcome::Value outcome);

/// The colour of that mark.
QColor outcomeColour(Outcome::Value outcome);

} // namespace renotify
