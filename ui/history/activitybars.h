// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyquery.h"

#include <array>

namespace renotify {

/// A range of days, including the first and the last. They are days of UTC, like those that the journal sums up.
struct Period
{
    QDate first;
    QDate last;

    bool operator==(const Period &) const = default;
    QDateTime begin() const { return QDateTime(first, QTime(0, 0), Qt::UTC); }
    /// The first moment after the period.
    QDateTime end() const { return QDateTime(last.addDays(1), QTime(0, 0), Qt::UTC); }
};

/// What was sent in one period.
struct ActivityBar
{
    Period period;
    std::array<qint64, Outcome::Unknown + 1> sends = {}; ///< by outcome
    qint64 answers = 0;
    std::chrono::milliseconds waited{0}; ///< in total, for these answers

    qint64 total() const;
    std::optional<std::chrono::milliseconds> meanAnswer() const; ///< empty if nobody answered
};

/// The order in which the outcomes of a bar are stacked, from bottom to top: what went wrong is at the top.
constexpr std::array stackedOutcomes{Outcome::Accepted, Outcome::Sending, Outcome::NotSent, Outcome::Unknown,
                                     Outcome::Rejected};

/// The bars of a history, without gaps, up to `today`: one for each day, or, if that were more than `most`, one for
/// each week, month or year. A short history begins with empty days, so that the width of its bars does not change
/// every day. Days after today, which come from a wrong clock, are left out.
QList<ActivityBar> activityBars(const QList<HistoryDay> &days, QDate today, int most, Qt::DayOfWeek weekStart);

/// The bars from `from` to `to`, in either order, added up into one.
ActivityBar together(const QList<ActivityBar> &bars, int from, int to);

/// Which of `count` bars of equal width is at `x` within `width`; for a place outside, the nearest bar.
int barAt(qreal x, qreal width, int count);

/// The height of each of the stackedOutcomes if `most` sends are as high as `room`. Even a single send is visible.
std::array<qreal, stackedOutcomes.size()> stackHeights(const ActivityBar &bar, qint64 most, qreal room);

} // namespace renotify
