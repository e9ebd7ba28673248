// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/headlinetext.h"

#include <QColor>
#include <QIcon>

namespace renotify {

/// The mark next to a headline. The mark of an alarm has the colour `alarm`.
QIcon stageIcon(PushStage stage, const QColor &alarm);

/// The colour that matches the mark.
QColor stageColour(PushStage stage);

} // namespace renotify
