// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/accountcolour.h"

#include "ui/widgets/contrast.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <array>

namespace renotify {

namespace {

struct ColourWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ColourWords)
};

struct Shades
{
    QColor onLight; // each has a contrast of at least 3:1 to its window
    QColor onDark;
};

constexpr std::array<Shades, 7> shades{{{{0xb3, 0x26, 0x1e}, {0xf0, 0x70, 0x66}},
                                        {{0xa8, 0x48, 0x00}, {0xf0, 0x9a, 0x4a}},
                                        {{0x1e, 0x74, 0x34}, {0x5c, 0xc2, 0x78}},
                                        {{0x00, 0x6f, 0x79}, {0x45, 0xbf, 0xc9}},
                                        {{0x1f, 0x5f, 0xbf}, {0x6c, 0xa8, 0xf0}},
                                        {{0x73, 0x3c, 0xb8}, {0xb8, 0x90, 0xee}},
                                        {{0x56, 0x5e, 0x6b}, {0xa4, 0xad, 0xb8}}}};

/// Painted in the palette of the moment, so that it follows light and dark on its own.
class DiscIconEngine : public QIconEngine
{
public:
    explicit DiscIconEngine(Account::Colour colour)
        : m_colour(colour)
    {
    }

    QIconEngine *clone() const override { return new DiscIconEngine(m_colour); }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QColor colour = shade(m_colour, QGuiApplication::palette());
        if (!colour.isValid())
            return; // no disc, only its empty place: a ring would look like a radio button
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        const qreal inset = rect.width() / 8.0;
        painter->drawEllipse(QRectF(rect).adjusted(inset, inset, -inset, -inset));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    Account::Colour m_colour;
};

} // namespace

QStringList colourNames()
{
    return {ColourWords::tr("none"), ColourWords::tr("red"),  ColourWords::tr("orange"), ColourWords::tr("green"),
            ColourWords::tr("teal"), ColourWords::tr("blue"), ColourWords::tr("violet"), ColourWords::tr("grey")};
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
    return shade(wornColour(account), palette);
}

QColor textOn(const QColor &background)
{
    return contrast(background, Qt::black) > contrast(background, Qt::white) ? Qt::black : Qt::white;
}

Account::Colour wornColour(const Account &account)
{
    const bool isAlarm = account.production && account.colour == Account::Colour::None;
    return isAlarm ? Account::Colour::Red : account.colour;
}

QIcon colourIcon(Account::Colour colour)
{
    return QIcon(new DiscIconEngine(colour));
}

} // namespace renotify
