// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>

class QImage;
class QRect;
class QWidget;

namespace renotify {

/// As defined by WCAG 2: 1 for the same colour, 21 for black and white.
qreal contrastOf(const QColor &a, const QColor &b);

/// The best contrast that anything in `where` has to the colour of most of it. For a text, this is the contrast of its
/// strokes.
qreal inkContrast(const QImage &picture, const QRect &where);

/// A text as painted in a window.
struct PaintedText
{
    QWidget *widget;
    QString text;
    QRect where; ///< in the window, without frames
};

/// Labels, buttons, check boxes, fields and tabs that are visible and enabled.
QList<PaintedText> paintedTexts(QWidget *window);

} // namespace renotify
