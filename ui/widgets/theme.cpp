// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/outlinestyle.h"

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
    QPalette palette(QColor(0xf3, 0xf4, 0xf6)); // Qt derives bevels and shades from it
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

QPalette highContrastPalette(const QColor &ink, const QColor &paper, const QColor &accent)
{
    QPalette palette(paper);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        palette.setColor(role, paper);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::PlaceholderText, QPalette::BrightText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, paper);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Button, paper);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x76, 0x76, 0x76));
    return palette;
}

QPalette paletteOf(Preferences::Appearance appearance)
{
    switch (appearance) {
    case Preferences::Appearance::System:
        break;
    case Preferences::Appearance::Light:
        return lightPalette();
    case Preferences::Appearance::Dark:
        return darkPalette();
    case Preferences::Appearance::HighContrastLight:
        return highContrastPalette(Qt::black, Qt::white, QColor(0x00, 0x3a, 0x9e));
    case Preferences::Appearance::HighContrastDark:
        return highContrastPalette(Qt::white, Qt::black, QColor(0x6f, 0xd3, 0xff));
    }
    return {};
}

QFont scaled(qreal factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

/// Corrects the colours of placeholder texts and of selected texts.
void makeReadable()
{
    const QPalette found = QApplication::palette();
    const QColor placeholder = readableOn(found.color(QPalette::Base), found.color(QPalette::PlaceholderText));
    const QColor highlight = readableOn(found.color(QPalette::HighlightedText), found.color(QPalette::Highlight));
    if (placeholder == found.color(QPalette::PlaceholderText) && highlight == found.color(QPalette::Highlight))
        return;
    QPalette mended; // sets only these two roles: the others stay the platform's and follow it
    mended.setColor(QPalette::PlaceholderText, placeholder);
    mended.setColor(QPalette::Highlight, highlight);
    QApplication::setPalette(mended);
}

} // namespace

void applyAppearance(Preferences::Appearance appearance)
{
    // Read before the first change, so that we can go back to it.
    static const QString systemStyle = QApplication::style()->name();
    const bool isHighContrast = appearance >= Preferences::Appearance::HighContrastLight;
    if (isHighContrast)
        QApplication::setStyle(new OutlineStyle);
    else if (appearance != Preferences::Appearance::System)
        QApplication::setStyle(u"fusion"_s); // the only style that follows any palette completely
    else if (QApplication::style()->name() != systemStyle || qobject_cast<OutlineStyle *>(QApplication::style()))
        QApplication::setStyle(systemStyle);
    QApplication::setPalette(paletteOf(appearance));
    makeReadable();
}

QColor toneColour(NoteTone tone, const QPalette &palette)
{
    const QColor paper = palette.color(QPalette::Window);
    switch (tone) {
    case NoteTone::Hint:
        return readableOn(paper, palette.color(QPalette::Link));
    case NoteTone::Warning:
        return readableOn(paper, QColor(0xc2, 0x7c, 0x00));
    case NoteTone::Fault:
        return readableOn(paper, QColor(0xd6, 0x45, 0x45));
    }
    Q_UNREACHABLE();
}

QColor quietColour(const QPalette &palette)
{
    return readableOn(palette.color(QPalette::Window), palette.color(QPalette::PlaceholderText));
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
