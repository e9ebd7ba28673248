// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/activitybars.h"

#include <QString>

namespace renotify {

// What a bar of the activity says, to the eye and to the ear.

/// As the history's table has it.
QString dateText(QDate day);

/// The day, or the first and the last one; with `UTC` where its days are not those of this place.
QString periodText(const Period &period);

/// In seconds, from a minute on with minutes, from an hour on with hours.
QString durationText(std::chrono::milliseconds duration);

/// `Thursday, 12 March 2026`, `14 sends`, `12 accepted`, …, `answered after 12 s on average`
QStringList activityLines(const ActivityBar &bar);

/// The same as one sentence.
QString activitySentence(const ActivityBar &bar);

} // namespace renotify
