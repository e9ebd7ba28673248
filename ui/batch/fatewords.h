// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchtally.h"

#include <QColor>
#include <QIcon>

namespace renotify {

// What has become of a row of a list, for the window: always icon, word and colour together.

/// In one or a few words.
QString fateWord(RowFate::Value fate);
QIcon fateIcon(RowFate::Value fate);
QColor fateColour(RowFate::Value fate);

/// In the order in which people want to see them; Sending counts as Waiting.
QList<RowFate::Value> shownFates();

/// What the row's end means, in one sentence: why it was left out, rejected or not sent; empty if the word says all.
QString fateText(const BatchRow &row);

} // namespace renotify
