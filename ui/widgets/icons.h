// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"

#include <QColor>
#include <QIcon>

namespace renotify {

/// The icon `:/icons/action-<name>.svg` in the palette's text colour, whatever that is when it is painted: it
/// follows light and dark by itself. With a `colour` it is that one.
QIcon actionIcon(QLatin1StringView name, const QColor &colour = {});

/// The mark of an outcome: shape and colour, always shown beside the word.
QIcon outcomeIcon(Outcome::Value outcome);

/// The colour of that mark.
QColor outcomeColour(Outcome::Value outcome);

} // namespace renotify
