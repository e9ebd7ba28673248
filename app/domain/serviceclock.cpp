// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/serviceclock.h"

#include <QRegularExpression>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Steady resolution = 1s; // of the date in a header
constexpr Steady farBehind = 1min;
constexpr Steady wellKnown = 1min;
constexpr Steady longestLife = 60min; // of a challenge (Twilio)
constexpr int driftPerThousand = 1;   // far more than the clock of any computer drifts

Steady sinceEpoch(const QDateTime &time)
{
    return Steady(time.toMSecsSinceEpoch());
}

QDateTime timeAt(Steady sinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC);
}

} // namespace

Steady steadyNow()
{
#ifdef Q_OS_LINUX
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) // CLOCK_MONOTONIC stops while the computer sleeps
        return std::chrono::seconds(now.tv_sec)
               + std::chrono::duration_cast<Steady>(std::chrono::nanoseconds(now.tv_nsec));
#endif
    return std::chrono::duration_cast<Steady>(std::chrono::steady_clock::now().time_since_epoch());
}

void ServiceClock::learn(const QDateTime &date, const RoundTrip &trip, Answer answer, const QDateTime &wall)
{
    const Steady unsure = answer == Answer::Aged ? 2 * resolution : resolution; // an age is in whole seconds, too
    const Span heard{sinceEpoch(date) - trip.answered, sinceEpoch(date) + unsure - trip.asked};
    const auto before = m_isTold ? known(trip.answered) : std::nullopt;
    const auto overlap = [&heard](const Span &other) { return heard.least <= other.most && other.least <= heard.most; };
    if (before && overlap(*before))
        return take({std::max(heard.least, before->least), std::min(heard.most, before->most)}, trip.answered);

    const Steady last = before ? before->least : sinceEpoch(wall) - trip.answered - farBehind;
    if (answer == Answer::Fresh || heard.most >= last)
        return take(heard, trip.answered);
    if (m_doubt && m_doubtDate != date && overlap(*m_doubt)) // the same date again may be the same stored answer again
        return take(heard, trip.answered);
    m_doubt = heard;
    m_doubtDate = date;
}

void ServiceClock::bound(const std::optional<QDateTime> &created, const QDateTime &expires, const RoundTrip &trip)
{
    if (m_isTold)
        return;
    const QDateTime earliest = created.value_or(expires.addMSecs(-longestLife.count()));
    m_span = Span{sinceEpoch(earliest) - trip.answered, sinceEpoch(expires) - trip.asked};
    m_at = trip.answered;
}

void ServiceClock::take(const Span &span, Steady steady)
{
    m_span = span;
    m_at = steady;
    m_isTold = true;
    m_doubt.reset();
    m_doubtDate = {};
}

std::optional<ServiceClock::Span> ServiceClock::known(Steady steady) const
{
    if (!m_span)
        return std::nullopt;
    const Steady drift = std::chrono::abs(steady - m_at) * driftPerThousand / 1000;
    return Span{m_span->least - drift, m_span->most + drift};
}

std::optional<QDateTime> ServiceClock::at(const QDateTime &wall, Steady steady) const
{
    const auto span = known(steady);
    if (!span)
        return wall;
    const Steady theirs = std::clamp(sinceEpoch(wall), steady + span->least, steady + span->most);
    const bool isKnown = theirs == sinceEpoch(wall) || span->most - span->least <= wellKnown;
    return isKnown ? std::optional(timeAt(theirs)) : std::nullopt;
}

std::optional<QDateTime> ServiceClock::earliestAt(Steady steady) const
{
    const auto span = known(steady);
    return span ? std::optional(timeAt(steady + span->least)) : std::nullopt;
}

QDateTime ServiceClock::ours(const QDateTime &theirs, const QDateTime &wall, Steady steady) const
{
    return theirs.addSecs(ahead(wall, steady).count());
}

std::chrono::seconds ServiceClock::ahead(const QDateTime &wall, Steady steady) const
{
    const auto now = m_isTold ? at(wall, steady) : std::nullopt;
    return now ? std::chrono::round<std::chrono::seconds>(Steady(now->msecsTo(wall))) : 0s;
}

std::optional<QDateTime> serviceTime(const QString &text)
{
    static const QRegularExpression zone(u"(Z|[+-]\\d\\d(:?\\d\\d)?)$"_s, QRegularExpression::CaseInsensitiveOption);
    // Qt would read a time without a zone as local time, and fails in the hour that summer time skips.
    const bool hasTime = text.contains(u'T', Qt::CaseInsensitive) || text.contains(u' ');
    const QString whole = hasTime && !zone.match(text).hasMatch() ? text + u'Z' : text;
    const QDateTime time = QDateTime::fromString(whole, Qt::ISODateWithMs);
    return hasTime && time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace renotify
