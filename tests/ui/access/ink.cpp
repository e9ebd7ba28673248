// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace renotify {

namespace {

constexpr int frame = 4; // the most that a style puts around a text

qreal luminanceOf(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    return {};
}

} // namespace

qreal contrastOf(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(a), luminanceOf(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

qreal inkContrast(const QImage &picture, const QRect &where)
{
    QHash<QRgb, int> colours;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    QRgb most = 0;
    int count = 0;
    for (const auto [colour, times] : colours.asKeyValueRange()) {
        if (times > count)
            std::tie(most, count) = std::pair(colour, times);
    }
    qreal best = 1;
    for (const QRgb colour : colours.keys())
        best = std::max(best, contrastOf(QColor::fromRgb(colour), QColor::fromRgb(most)));
    return best;
}

QList<PaintedText> paintedTexts(QWidget *window)
{
    QList<PaintedText> texts;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const QString text = textOf(widget);
        if (text.isEmpty() || !widget->isVisible() || !widget->isEnabled() || widget->window() != window)
            continue;
        QRect where = QRect(widget->mapTo(window, QPoint()), widget->size());
        if (!qobject_cast<QLabel *>(widget))
            where.adjust(frame, frame, -frame, -frame);
        for (const QWidget *around = widget->parentWidget(); around && around != window;
             around = around->parentWidget())
            where &= QRect(around->mapTo(window, QPoint()), around->size());
        if (where.height() >= widget->fontMetrics().height()) // the others are reached by scrolling
            texts += {widget, text, where};
    }
    return texts;
}

} // namespace renotify
