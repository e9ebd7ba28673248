// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/activitybars.h"

#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

namespace renotify {

/// The drawing in an ActivityStrip: bars of outcomes, above them a line of how long customers took, at the
/// left up to how much that goes, and since when.
class ActivityPicture
{
public:
    ActivityPicture(const QList<ActivityBar> &bars, const QSize &size, const QFont &font, QPalette palette);

    static int heightWith(const QFont &font);
    /// Where the bars and the line are. It stays where it is when there is more to show.
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
