// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace renotify {

/// The least contrast at which everybody can read a text (WCAG 2, level AA).
constexpr qreal readableContrast = 4.5;

/// The same for drawings.
constexpr qreal visibleContrast = 3;

/// Relative luminance from 0 to 1, as defined by WCAG 2.
qreal luminance(const QColor &colour);

/// 1 for the same colour, 21 for black and white. Both colours must be opaque.
qreal contrast(const QColor &a, const QColor &b);

/// A mixture of both colours, with the part `share` of `over`.
QColor mixed(const QColor &over, const QColor &under, float share);

/// `ink`, moved towards black or white, away from `paper`, just as far as needed for the contrast `enough`.
QColor readableOn(const QColor &paper, QColor ink, qreal enough = readableContrast);

} // namespace renotify
