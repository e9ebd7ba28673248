// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// A drawing in one colour, which it takes from the palette.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString file, const QColor &colour)
        : m_file(std::move(file))
        , m_colour(colour)
    {
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_file, m_colour); }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap drawing(rect.size() * scale);
        drawing.setDevicePixelRatio(scale);
        drawing.fill(Qt::transparent);
        QPainter inside(&drawing);
        QSvgRenderer(m_file).render(&inside, QRectF(QPointF(), rect.size()));
        inside.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QColor colour = m_colour.isValid() ? m_colour : QGuiApplication::palette().color(group, role);
        inside.fillRect(QRectF(QPointF(), rect.size()), colour);
        inside.end();
        painter->drawPixmap(rect, drawing);
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
    QString m_file;
    QColor m_colour;
};

} // namespace

QIcon actionIcon(QLatin1StringView name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(":/icons/action-"_L1 + name + ".svg"_L1, colour));
}

QIcon outcomeIcon(Outcome::Value outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return QIcon(u":/icons/outcome-sending.svg"_s);
    case Outcome::Accepted:
        return QIcon(u":/icons/outcome-accepted.svg"_s);
    case Outcome::Rejected:
        return QIcon(u":/icons/outcome-rejected.svg"_s);
    case Outcome::NotSent:
        return QIcon(u":/icons/outcome-notsent.svg"_s);
    case Outcome::Unknown:
        return QIcon(u":/icons/outcome-unknown.svg"_s);
    }
    return {};
}

QColor outcomeColour(Outcome::Value outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return QColor(0x3b, 0x82, 0xd0);
    case Outcome::Accepted:
        return QColor(0x2c, 0x9a, 0x58);
    case Outcome::Rejected:
        return QColor(0xd6, 0x45, 0x45);
    case Outcome::NotSent:
        return QColor(0x7a, 0x82, 0x8e);
    case Outcome::Unknown:
        return QColor(0xc2, 0x7c, 0x00);
    }
    return {};
}

} // namespace renotify
