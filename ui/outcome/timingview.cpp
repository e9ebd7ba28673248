// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/timingview.h"

#include "ui/widgets/theme.h"
#include "ui/words/together.h"

#include <QLocale>
#include <QPainter>

namespace renotify {

using namespace Qt::StringLiterals;

TimingView::TimingView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timing"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void TimingView::setTiming(const Timing &timing)
{
    m_phases.clear();
    qint64 since = 0;
    addPhase(tr("Journal"), since, timing.recorded);
    addPhase(tr("Keychain"), since, timing.unlocked);
    addPhase(tr("Connect"), since, timing.connected);
    addPhase(tr("Wait for the answer"), since, timing.firstByte);
    addPhase(timing.firstByte ? tr("Read the answer and finish") : tr("Until the end"), since, timing.finished);

    QStringList spoken;
    for (const Phase &phase : std::as_const(m_phases))
        spoken += labelled(phase.name, tr("%1 ms").arg(QLocale().toString(phase.end - phase.begin)));
    setAccessibleDescription(enumeration(spoken));
    updateGeometry();
    update();
}

void TimingView::addPhase(const QString &name, qint64 &since, std::optional<qint64> end)
{
    if (!end)
        return;
    m_phases += {name, since, qMax(since, *end)};
    since = qMax(since, *end);
}

int TimingView::rowHeight() const
{
    return fontMetrics().height() + grid;
}

QSize TimingView::sizeHint() const
{
    return {40 * grid, int(m_phases.size()) * rowHeight() + grid};
}

void TimingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int nameWidth = 0;
    for (const Phase &phase : std::as_const(m_phases))
        nameWidth = qMax(nameWidth, fontMetrics().horizontalAdvance(phase.name));
    const int numberWidth = fontMetrics().horizontalAdvance(u"00,000 ms"_s);
    const int left = nameWidth + grid;
    const qreal room = qMax(1, width() - left - numberWidth - 2 * grid);
    const qint64 whole = m_phases.isEmpty() ? 1 : qMax<qint64>(1, m_phases.last().end);

    int y = grid / 2;
    for (const Phase &phase : std::as_const(m_phases)) {
        const QRectF bar(left + room * qreal(phase.begin) / qreal(whole), y + grid / 2.0,
                         qMax(2.0, room * qreal(phase.end - phase.begin) / qreal(whole)), rowHeight() - grid);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, y, nameWidth, rowHeight()), Qt::AlignVCenter | Qt::AlignRight, phase.name);
        painter.drawText(QRect(width() - numberWidth, y, numberWidth, rowHeight()), Qt::AlignVCenter | Qt::AlignRight,
                         tr("%1 ms").arg(QLocale().toString(phase.end - phase.begin)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().highlight());
        painter.drawRoundedRect(bar, 2, 2);
        y += rowHeight();
    }
}

} // namespace renotify
