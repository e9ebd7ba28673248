// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/activitypicture.h"

#include "ui/history/activitykey.h"
#include "ui/history/activitytext.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace renotify {

using namespace std::chrono;

namespace {

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ActivityPicture)
};

constexpr int widestBar = 3 * grid;
constexpr int laneGap = 3;
constexpr int leastChart = 40 * grid; // a narrower chart is worth more than the key beside it
constexpr qreal dot = 1.5;

QString sendsText(qint64 most)
{
    return PictureWords::tr("Sends ≤ %1", "the highest bar").arg(QLocale().toString(most));
}

QString answerText(milliseconds longest)
{
    return PictureWords::tr("Answer ≤ %1", "the highest point of the line").arg(durationText(longest));
}

QString beginText(QDate first)
{
    return PictureWords::tr("since %1", "a day").arg(dateText(first));
}

/// With room for long texts, so that nothing moves when a bar grows.
int wordsWidth(const QFontMetrics &metrics)
{
    const QStringList longest{answerText(minutes(59) + seconds(59)), sendsText(99'999), beginText(QDate(2000, 12, 28))};
    int width = 0;
    for (const QString &words : longest)
        width = std::max(width, metrics.horizontalAdvance(words));
    return width;
}

/// With the distance to the chart; 0 where there is no room for a key.
int keyWidth(const QSize &size, const QFont &font)
{
    const int width = activityKeyWidth(font) + 2 * grid;
    return size.width() - wordsWidth(QFontMetrics(font)) - width >= leastChart ? width : 0;
}

} // namespace

ActivityPicture::ActivityPicture(const QList<ActivityBar> &bars, const QSize &size, const QFont &font, QPalette palette)
    : m_bars(bars)
    , m_size(size)
    , m_font(font)
    , m_palette(std::move(palette))
    , m_chart(chartIn(size, font))
{
    for (const ActivityBar &bar : bars) {
        m_mostSends = std::max(m_mostSends, bar.total());
        m_longestAnswer = std::max(m_longestAnswer, bar.meanAnswer().value_or(milliseconds(0)));
    }
}

int ActivityPicture::heightWith(const QFont &font)
{
    return 3 * QFontMetrics(font).height() + grid;
}

QRect ActivityPicture::chartIn(const QSize &size, const QFont &font)
{
    const int right = keyWidth(size, font) + grid / 4;
    return QRect(QPoint(), size).adjusted(wordsWidth(QFontMetrics(font)) + grid, grid / 4, -right, -grid / 2);
}

QRectF ActivityPicture::column(int bar) const
{
    const qreal width = qreal(m_chart.width()) / qreal(m_bars.size());
    return {m_chart.left() + width * bar, qreal(m_chart.top()), width, qreal(m_chart.height())};
}

/// Without any answer there is no line, and the bars get the whole height.
QRectF ActivityPicture::lineLane() const
{
    const int height = m_longestAnswer > milliseconds(0) ? m_chart.height() / 3 : 0;
    return {QPointF(m_chart.topLeft()), QSizeF(m_chart.width(), height)};
}

QRectF ActivityPicture::barLane() const
{
    const qreal used = lineLane().height() > 0 ? lineLane().height() + laneGap : 0;
    return QRectF(m_chart).adjusted(0, used, 0, -1); // the lowest line of pixels is the ground
}

QColor ActivityPicture::inkOf(const QColor &colour) const
{
    return readableOn(m_palette.color(QPalette::Window), colour, visibleContrast);
}

void ActivityPicture::paint(QPainter &painter) const
{
    painter.setFont(m_font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int bar = 0; bar < m_bars.size(); ++bar)
        paintBar(painter, bar);
    painter.fillRect(QRect(m_chart.left(), m_chart.bottom(), m_chart.width(), 1),
                     m_palette.color(QPalette::PlaceholderText));
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    paintWords(painter);
    if (const int key = keyWidth(m_size, m_font); key > 0)
        paintActivityKey(painter, {m_size.width() - key + 2 * grid, 0, key - 2 * grid, m_size.height()}, m_palette);
}

void ActivityPicture::paintBar(QPainter &painter, int bar) const
{
    const QRectF lane = barLane();
    const QRectF place = column(bar);
    const int width = std::clamp(int(place.width()) - (place.width() < 6 ? 1 : 2), 1, widestBar);
    const int left = qRound(place.center().x() - width / 2.0);
    const auto heights = stackHeights(m_bars.at(bar), m_mostSends, lane.height());
    qreal foot = lane.bottom();
    for (size_t i = 0; i < heights.size(); ++i) {
        if (heights.at(i) <= 0)
            continue;
        const int bottom = qRound(foot);
        foot -= heights.at(i);
        const int top = qRound(foot) + (heights.at(i) > 3 ? 1 : 0); // leaves a gap below the next part
        const QRect part(left, top, width, bottom - top);
        const QColor ink = inkOf(outcomeColour(stackedOutcomes.at(i)));
        if (stackedOutcomes.at(i) == Outcome::NotSent && width > 3 && part.height() > 3) {
            painter.setPen(ink);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part.adjusted(0, 0, -1, -1)); // hollow, because nothing was sent
        } else {
            painter.fillRect(part, ink);
        }
    }
}

/// The line is interrupted where nobody answered.
void ActivityPicture::paintLine(QPainter &painter) const
{
    if (m_longestAnswer <= milliseconds(0))
        return;
    const QRectF lane = lineLane().adjusted(0, dot, 0, -dot);
    painter.setPen(QPen(inkOf(m_palette.color(QPalette::Highlight)), 1.25));
    painter.setBrush(painter.pen().color());
    std::optional<QPointF> before;
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const auto mean = m_bars.at(bar).meanAnswer();
        if (!mean) {
            before.reset();
            continue;
        }
        const QPointF point(column(bar).center().x(),
                            lane.bottom() - lane.height() * qreal(mean->count()) / qreal(m_longestAnswer.count()));
        if (before)
            painter.drawLine(*before, point);
        painter.drawEllipse(point, dot, dot);
        before = point;
    }
}

void ActivityPicture::paintWords(QPainter &painter) const
{
    painter.setPen(quietColour(m_palette));
    const QRect all(0, 0, m_chart.left(), m_size.height());
    if (lineLane().height() > 0)
        painter.drawText(all, Qt::AlignLeft | Qt::AlignTop, answerText(m_longestAnswer));
    painter.drawText(all, Qt::AlignLeft | Qt::AlignVCenter, sendsText(m_mostSends));
    painter.drawText(all, Qt::AlignLeft | Qt::AlignBottom, beginText(m_bars.first().period.first));
}

} // namespace renotify
