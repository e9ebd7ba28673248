// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr QColor accentOnLight(0x1f, 0x5f, 0xbf);
constexpr QColor accentOnDark(0x6c, 0xa8, 0xf0);

QPalette lightPalette()
{
    QPalette palette(QColor(0xf3, 0xf4, 0xf6)); // derives bevels and shades
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xfa));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::PlaceholderText, QColor(0x62, 0x6a, 0x73));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::Highlight, accentOnLight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, accentOnLight);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x91, 0x99));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xb8, 0xbf, 0xc7));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x32, 0x36, 0x3c));
    palette.setColor(QPalette::Window, QColor(0x1e, 0x21, 0x25));
    palette.setColor(QPalette::Base, QColor(0x2a, 0x2e, 0x34));
    palette.setColor(QPalette::AlternateBase, QColor(0x2e, 0x32, 0x39));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xe6, 0xe8, 0xeb));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa2, 0xab));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2f, 0x33, 0x38));
    palette.setColor(QPalette::Highlight, accentOnDark);
    palette.setColor(QPalette::HighlightedText, QColor(0x10, 0x14, 0x19));
    palette.setColor(QPalette::Link, accentOnDark);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x73, 0x7a, 0x82));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a, 0x50, 0x57));
    return palette;
}

QFont scaled(qreal factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

void applyAppearance(Preferences::Appearance appearance)
{
    if (appearance == Preferences::Appearance::System) {
        QApplication::setPalette(QPalette());
        return;
    }
    // The one style that follows any palette to the last line.
    QApplication::setStyle(u"fusion"_s);
    QApplication::setPalette(appearance == Preferences::Appearance::Dark ? darkPalette() : lightPalette());
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

QFont outcomeFont()
{
    QFont font = scaled(1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont noteFont()
{
    return scaled(0.9);
}

} // namespace renotify
