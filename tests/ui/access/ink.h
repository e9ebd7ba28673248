// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>

class QImage;
class QRect;
class QWidget;

namespace renotify {

/// As WCAG 2 has it: 1 for the same colour, 21 for black and white.
qreal contrastOf(const QColor &a, const QColor &b);

/// The best contrast that anything in `where` has with the colour that most of it has: of text, that of its strokes.
qreal inkContrast(const QImage &picture, const QRect &where);

/// A text as it is painted in a window.
struct PaintedText
{
    QWidget *widget;
    QString text;
    QRect where; ///< in the window, frames left out
};

/// Labels, buttons, check boxes, fields and tabs that show and are enabled.
QList<PaintedText> paintedTexts(QWidget *window);

} // namespace renotify
