// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountcolour.h"

#include "theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <array>
#include <cmath>

namespace renotify {

namespace {

struct Shades
{
    QColor onLight; // 3:1 and more against the window, like the other
    QColor onDark;
};

constexpr std::array<Shades, 7> shades{{{{0xb3, 0x26, 0x1e}, {0xf0, 0x70, 0x66}},
                                        {{0xa8, 0x48, 0x00}, {0xf0, 0x9a, 0x4a}},
                                        {{0x1e, 0x74, 0x34}, {0x5c, 0xc2, 0x78}},
                                        {{0x00, 0x6f, 0x79}, {0x45, 0xbf, 0xc9}},
                                        {{0x1f, 0x5f, 0xbf}, {0x6c, 0xa8, 0xf0}},
                                        {{0x73, 0x3c, 0xb8}, {0xb8, 0x90, 0xee}},
                                        {{0x56, 0x5e, 0x6b}, {0xa4, 0xad, 0xb8}}}};

/// Relative luminance, as WCAG 2 has it.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QStringList colourNames()
{
    const auto tr = [](const char *name) { return QCoreApplication::translate("AccountColour", name); };
    return {tr(QT_TRANSLATE_NOOP("AccountColour", "none")),   tr(QT_TRANSLATE_NOOP("AccountColour", "red")),
            tr(QT_TRANSLATE_NOOP("AccountColour", "orange")), tr(QT_TRANSLATE_NOOP("AccountColour", "green")),
            tr(QT_TRANSLATE_NOOP("AccountColour", "teal")),   tr(QT_TRANSLATE_NOOP("AccountColour", "blue")),
            tr(QT_TRANSLATE_NOOP("AccountColour", "violet")), tr(QT_TRANSLATE_NOOP("AccountColour", "grey"))};
}

QColor shade(Account::Colour colour, const QPalette &palette)
{
    if (colour == Account::Colour::None)
        return {};
    const Shades &both = shades.at(std::size_t(colour) - 1);
    return luminance(palette.color(QPalette::Window)) > 0.18 ? both.onLight : both.onDark;
}

QColor shade(const Account &account, const QPalette &palette)
{
    const bool isAlarm = account.production && account.colour == Account::Colour::None;
    return shade(isAlarm ? Account::Colour::Red : account.colour, palette);
}

QColor textOn(const QColor &background)
{
    return luminance(background) > 0.179 ? Qt::black : Qt::white;
}

QIcon colourIcon(const QColor &colour)
{
    QPixmap disc(QSize(4, 4) * grid);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ring = QGuiApplication::palette().color(QPalette::PlaceholderText);
    painter.setPen(colour.isValid() ? QPen(Qt::NoPen) : QPen(ring, 2));
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRect(grid / 2, grid / 2, 3 * grid, 3 * grid));
    return disc;
}

} // namespace renotify
