// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/challengetrail.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/words/attempttext.h"
#include "ui/words/headlinetext.h"
#include "ui/words/outcometext.h"
#include "ui/words/statustext.h"
#include "ui/words/together.h"

#include <QLocale>
#include <QPainter>

namespace renotify {

using namespace Qt::StringLiterals;

ChallengeTrail::ChallengeTrail(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Challenge answer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChallengeTrail::setAttempt(const Attempt &attempt, bool isWatched)
{
    const SendResult &result = attempt.result;
    m_stops.clear();
    if (mayHaveArrived(result.outcome)) {
        m_stops += {actionIcon("send"_L1), tr("sent"), clockTime(attempt.startedAt)};
        const auto took = result.timing.finished;
        m_stops += {outcomeIcon(result.outcome), outcomeWord(result.outcome),
                    took ? tr("after %1 ms").arg(QLocale().toString(*took)) : QString()};
        m_stops += endStop(attempt, isWatched);
    }
    setAccessibleDescription(spoken()); // not announced: the headline is
    setPlainTip(*this, spoken());
    update();
}

ChallengeTrail::Stop ChallengeTrail::endStop(const Attempt &attempt, bool isWatched) const
{
    if (!attempt.challengeEnd)
        return {isWatched ? statusIcon(ChallengeStatus::Pending) : QIcon(),
                isWatched ? tr("waiting for the customer") : tr("no answer seen"), QString()};
    const ChallengeEnd &end = *attempt.challengeEnd;
    const auto seconds = secondsToEnd(attempt);
    return {statusIcon(end.status), endText(end), seconds ? tr("after %n s", nullptr, *seconds) : QString()};
}

QString ChallengeTrail::spoken() const
{
    QStringList parts;
    for (const Stop &stop : m_stops)
        parts += stop.when.isEmpty() ? stop.what
                                     : tr("%1 %2", "what happened and when: sent 14:30:11").arg(stop.what, stop.when);
    return inOrder(parts);
}

int ChallengeTrail::side() const
{
    return 2 * grid;
}

QSize ChallengeTrail::minimumSizeHint() const
{
    return {20 * grid, 2 * fontMetrics().lineSpacing() + side() + grid / 2};
}

QSize ChallengeTrail::sizeHint() const
{
    return {40 * grid, minimumSizeHint().height()};
}

void ChallengeTrail::paintEvent(QPaintEvent *)
{
    if (m_stops.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int room = width() / int(m_stops.size());
    const int middle = side() / 2;
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 2)); // Mid is hardly visible in dark
    painter.drawLine(middle, middle, room * int(m_stops.size() - 1) + middle, middle);
    painter.setPen(palette().color(QPalette::WindowText));
    for (int i = 0; i < m_stops.size(); ++i) {
        const Stop &stop = m_stops.at(i);
        const QRect mark(i * room, 0, side(), side());
        painter.setBrush(palette().window());
        if (stop.icon.isNull())
            painter.drawEllipse(mark.adjusted(3, 3, -3, -3));
        stop.icon.paint(&painter, mark);
        const QFontMetrics metrics = fontMetrics();
        const QRect text(i * room, side() + grid / 4, room - grid, metrics.lineSpacing());
        painter.drawText(text, Qt::AlignLeft, metrics.elidedText(stop.what, Qt::ElideRight, text.width()));
        painter.drawText(text.translated(0, metrics.lineSpacing()), Qt::AlignLeft,
                         metrics.elidedText(stop.when, Qt::ElideRight, text.width()));
    }
}

} // namespace renotify
