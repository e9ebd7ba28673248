// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/contrast.h"

#include <algorithm>
#include <cmath>

namespace renotify {

QColor mixed(const QColor &over, const QColor &under, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(const QColor &paper, QColor ink, qreal enough)
{
    ink = mixed(ink, paper, ink.alphaF());
    const QColor end = contrast(Qt::black, paper) > contrast(Qt::white, paper) ? Qt::black : Qt::white;
    const QColor start = ink;
    for (int step = 1; step <= 20 && contrast(ink, paper) < enough; ++step)
        ink = mixed(end, start, float(step) / 20);
    return ink;
}

} // namespace renotify
