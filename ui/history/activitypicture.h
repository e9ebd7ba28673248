// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/activitybars.h"

#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

namespace renotify {

/// The drawing in an ActivityStrip: bars of outcomes; above them a line for how long customers took to answer; at the
/// left the highest values and the date of the first bar, at the right a key if there is room.
class ActivityPicture
{
public:
    ActivityPicture(const QList<ActivityBar> &bars, const QSize &size, const QFont &font, QPalette palette);

    static int heightWith(const QFont &font);
    /// The area of the bars and the line. It does not move when there is more to show.
    static QRect chartIn(const QSize &size, const QFont &font);

    QRectF column(int bar) const;
    void paint(QPainter &painter) const;

private:
    QRectF lineLane() const;
    QRectF barLane() const;
    QColor inkOf(const QColor &colour) const;
    void paintBar(QPainter &painter, int bar) const;
    void paintLine(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    const QList<ActivityBar> &m_bars;
    QSize m_size;
    QFont m_font;
    QPalette m_palette;
    QRect m_chart;
    qint64 m_mostSends = 0;
    std::chrono::milliseconds m_longestAnswer{0};
};

} // namespace renotify
