// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace renotify {

/// What a text needs at least to be read by everybody (WCAG 2, level AA).
constexpr qreal readableContrast = 4.5;

/// The same for what is drawn.
constexpr qreal visibleContrast = 3;

/// Relative luminance, 0…1, as WCAG 2 has it.
qreal luminance(const QColor &colour);

/// 1 for the same colour, 21 for black and white. Both are opaque.
qreal contrast(const QColor &a, const QColor &b);

/// `over` with `share` of it laid over `under`.
QColor mixed(const QColor &over, const QColor &under, float share);

/// `ink`, moved away from `paper` towards black or white as far as it has to be to stand out so much.
QColor readableOn(const QColor &paper, QColor ink, qreal enough = readableContrast);

} // namespace renotify
