// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QPainter;
class QPalette;
class QRect;

namespace renotify {

// The key of an ActivityStrip, which says what the colours of its bars and its line mean. It has three rows and fits
// into ActivityPicture::heightWith().

/// The same whatever the bars show, so that they do not move.
int activityKeyWidth(const QFont &font);

/// Uses the painter's font.
void paintActivityKey(QPainter &painter, const QRect &place, const QPalette &palette);

} // namespace renotify
