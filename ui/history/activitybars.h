// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyquery.h"

#include <array>

namespace renotify {

/// Days of the journal, both ends among them. They are days of UTC, as it sums them up.
struct Period
{
    QDate first;
    QDate last;

    bool operator==(const Period &) const = default;
    QDateTime begin() const { return QDateTime(first, QTime(0, 0), Qt::UTC); }
    /// The first moment after it.
    QDateTime end() const { return QDateTime(last.addDays(1), QTime(0, 0), Qt::UTC); }
};

/// What was sent in one period.
struct ActivityBar
{
    Period period;
    std::array<qint64, Outcome::Unknown + 1> sends = {}; ///< by outcome
    qint64 answers = 0;
    std::chrono::milliseconds waited{0}; ///< for these answers, in all

    qint64 total() const;
    std::optional<std::chrono::milliseconds> meanAnswer() const; ///< nothing where nobody answered
};

/// The order in which the outcomes of a bar stand on each other, from its foot: what went wrong is its head.
constexpr std::array stackedOutcomes{Outcome::Accepted, Outcome::Sending, Outcome::NotSent, Outcome::Unknown,
                                     Outcome::Rejected};

/// The bars of a history, without a gap and up to `today`: one a day, and where more than `most` would be
/// needed one a week, a month or a year. A short history begins with empty days, so that its bars do not
/// change their width daily. Days after today, which a wrong clock left, do not count.
QList<ActivityBar> activityBars(const QList<HistoryDay> &days, QDate today, int most, Qt::DayOfWeek weekStart);

/// The bars from `from` to `to`, in either order, as one.
ActivityBar together(const QList<ActivityBar> &bars, int from, int to);

/// Which of `count` bars, as wide as each other, stands at `x` of `width`; the nearest for what is outside.
int barAt(qreal x, qreal width, int count);

/// How high each of the stackedOutcomes stands where `most` sends are as high as `room`: one send shows, too.
std::array<qreal, stackedOutcomes.size()> stackHeights(const ActivityBar &bar, qint64 most, qreal room);

} // namespace renotify
