// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/activitybars.h"

#include <QString>

namespace renotify {

// Words for a bar of the activity, to be seen and to be heard.

/// `day` in the format of the history table.
QString dateText(QDate day);

/// The day, or the first and the last day; with `UTC` if days of UTC are not the local days.
QString periodText(const Period &period);

/// `duration` in seconds, from one minute on also in minutes, and from one hour on in hours.
QString durationText(std::chrono::milliseconds duration);

/// `Thursday, 12 March 2026`, `14 sends`, `12 accepted`, …, `answered after 12 s on average`
QStringList activityLines(const ActivityBar &bar);

/// The same as one sentence.
QString activitySentence(const ActivityBar &bar);

} // namespace renotify
