// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/activitykey.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/words/outcometext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>

namespace renotify {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ActivityKey)
};

constexpr int mark = grid;
constexpr int rows = 3;

/// One meaning of the strip; without an outcome it is the line above the bars.
struct Meaning
{
    std::optional<Outcome::Value> outcome;
    QString words;
};

std::array<Meaning, 2 * rows> meanings()
{
    const auto of = [](Outcome::Value outcome) { return Meaning{outcome, outcomeWord(outcome)}; };
    return {Meaning{{}, KeyWords::tr("Time to answer", "the line above the bars")},
            of(Outcome::Accepted),
            of(Outcome::Sending),
            of(Outcome::NotSent),
            of(Outcome::Unknown),
            of(Outcome::Rejected)};
}

/// Of the first or the second column.
int columnWidth(size_t column, const QFontMetrics &metrics)
{
    int width = 0;
    const auto all = meanings();
    for (size_t i = column * rows; i < (column + 1) * rows; ++i)
        width = std::max(width, metrics.horizontalAdvance(all.at(i).words));
    return mark + grid / 2 + width;
}

void paintMark(QPainter &painter, const QRect &place, const Meaning &meaning, const QPalette &palette)
{
    const QColor colour = meaning.outcome ? outcomeColour(*meaning.outcome) : palette.color(QPalette::Highlight);
    const QColor ink = readableOn(palette.color(QPalette::Window), colour, visibleContrast);
    if (!meaning.outcome) {
        painter.fillRect(QRect(place.left(), place.center().y(), place.width(), 1), ink);
        painter.fillRect(QRect(place.center().x() - 1, place.center().y() - 1, 3, 3), ink);
    } else if (meaning.outcome == Outcome::NotSent) { // hollow, like its part of a bar
        painter.setPen(ink);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    } else {
        painter.fillRect(place, ink);
    }
}

} // namespace

int activityKeyWidth(const QFont &font)
{
    const QFontMetrics metrics(font);
    return columnWidth(0, metrics) + 2 * grid + columnWidth(1, metrics);
}

void paintActivityKey(QPainter &painter, const QRect &place, const QPalette &palette)
{
    const auto all = meanings();
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = place.height() / rows;
    const int second = place.left() + columnWidth(0, metrics) + 2 * grid;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < int(all.size()); ++i) {
        const QRect row(i < rows ? place.left() : second, place.top() + i % rows * height, place.width(), height);
        const Meaning &meaning = all.at(size_t(i));
        paintMark(painter, {row.left(), row.center().y() - mark / 2 + 1, mark, mark}, meaning, palette);
        painter.setPen(quietColour(palette));
        painter.drawText(row.adjusted(mark + grid / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, meaning.words);
    }
}

} // namespace renotify
