// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/clocknotice.h"

#include "send/challengedesk.h"
#include "send/sender.h"
#include "ui/widgets/messagebar.h"
#include "verify/httpdate.h"

#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto bearable = 60s; // people's watches differ by as much

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

ClockNotice::ClockNotice(const Sender &sender, const ChallengeDesk &desk, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
    connect(&sender, &Sender::attempted, this, &ClockNotice::hearSend);
    connect(&desk, &ChallengeDesk::looked, this,
            [this](const ChallengeQuery &query, const Result<Challenge> &challenge) {
                if (challenge)
                    weigh(query.account.host.url().toString(), challenge->clock);
            });
}

/// Keys that may not read challenges learn the time from what they send.
void ClockNotice::hearSend(const Attempt &attempt)
{
    const auto told = wire::timeTold(attempt.result.answer);
    if (!told || !attempt.result.timing.finished)
        return;
    const Steady now = steadyNow();
    const RoundTrip trip{now - Steady(*attempt.result.timing.finished), now};
    ServiceClock &clock = m_clocks[attempt.host];
    clock.learn(told->time, trip, told->isAged ? ServiceClock::Answer::Aged : ServiceClock::Answer::Fresh,
                QDateTime::currentDateTimeUtc());
    weigh(attempt.host, clock);
}

void ClockNotice::weigh(const QString &host, const ServiceClock &clock)
{
    const QDateTime ours = QDateTime::currentDateTimeUtc();
    const auto ahead = clock.ahead(ours, steadyNow());
    if (std::chrono::abs(ahead) > bearable) {
        if (!m_contradictedBy.isEmpty())
            return;
        m_contradictedBy = host;
        m_messages.show(MessageBar::Tone::Warning, u"clock"_s,
                        tr("This computer’s clock showed %1 when the service’s clock showed %2. Set this computer’s "
                           "clock, best automatically. Until then Renotify counts what a challenge has left by the "
                           "service’s clock, but secure connections may be refused.")
                            .arg(timeText(ours), timeText(ours.addSecs(-ahead.count()))));
    } else if (m_contradictedBy == host) { // another service's clock says nothing about this one's
        m_contradictedBy.clear();
        m_messages.dismiss(u"clock"_s);
    }
}

} // namespace renotify
