// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/activitybars.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace renotify {

namespace {

constexpr int shortest = 30;   // days
constexpr qreal leastSeen = 2; // pixels

enum class Step { Day, Week, Month, Year };

/// Numbers the days, weeks, months or years consecutively; dateOf() gives the first day for a number.
class Calendar
{
public:
    Calendar(Step step, Qt::DayOfWeek weekStart)
        : m_step(step)
        , m_weekStart(weekStart)
    {
    }

    qint64 numberOf(QDate day) const
    {
        switch (m_step) {
        case Step::Day:
            return day.toJulianDay();
        case Step::Week:
            return (day.toJulianDay() - weekOffset()) / 7;
        case Step::Month:
            return qint64(day.year()) * 12 + day.month() - 1;
        case Step::Year:
            return day.year();
        }
        Q_UNREACHABLE();
    }

    QDate dateOf(qint64 number) const
    {
        switch (m_step) {
        case Step::Day:
            return QDate::fromJulianDay(number);
        case Step::Week:
            return QDate::fromJulianDay(number * 7 + weekOffset());
        case Step::Month:
            return {int(number / 12), int(number % 12) + 1, 1};
        case Step::Year:
            return {int(number), 1, 1};
        }
        Q_UNREACHABLE();
    }

private:
    int weekOffset() const { return m_weekStart - Qt::Monday; } // day 0 of the Julian count was a Monday

    Step m_step;
    Qt::DayOfWeek m_weekStart;
};

void add(ActivityBar &bar, const HistoryDay &day)
{
    bar.sends.at(size_t(day.outcome)) += day.sends;
    bar.answers += day.answers;
    bar.waited += day.waited;
}

} // namespace

qint64 ActivityBar::total() const
{
    return std::accumulate(sends.begin(), sends.end(), qint64(0));
}

std::optional<std::chrono::milliseconds> ActivityBar::meanAnswer() const
{
    return answers > 0 ? std::optional(waited / answers) : std::nullopt;
}

QList<ActivityBar> activityBars(const QList<HistoryDay> &days, QDate today, int most, Qt::DayOfWeek weekStart)
{
    if (days.isEmpty())
        return {};
    const QDate oldest = std::min(days.first().day, today.addDays(1 - std::min(shortest, most)));
    Calendar calendar(Step::Day, weekStart);
    for (const Step step : {Step::Day, Step::Week, Step::Month, Step::Year}) {
        calendar = Calendar(step, weekStart);
        if (calendar.numberOf(today) - calendar.numberOf(oldest) < most)
            break;
    }
    const qint64 last = calendar.numberOf(today);
    const qint64 first = std::max(calendar.numberOf(oldest), last - most + 1); // no journal is that many years old
    QList<ActivityBar> bars;
    for (qint64 number = first; number <= last; ++number)
        bars.append({.period = {calendar.dateOf(number), calendar.dateOf(number + 1).addDays(-1)}});
    for (const HistoryDay &day : days) {
        const qint64 number = calendar.numberOf(day.day);
        if (number >= first && day.day <= today)
            add(bars[number - first], day);
    }
    return bars;
}

ActivityBar together(const QList<ActivityBar> &bars, int from, int to)
{
    const auto [first, last] = std::minmax(from, to);
    ActivityBar all = bars.at(first);
    for (int i = first + 1; i <= last; ++i) {
        const ActivityBar &bar = bars.at(i);
        all.period.last = bar.period.last;
        std::ranges::transform(all.sends, bar.sends, all.sends.begin(), std::plus());
        all.answers += bar.answers;
        all.waited += bar.waited;
    }
    return all;
}

int barAt(qreal x, qreal width, int count)
{
    return width > 0 ? std::clamp(int(x * count / width), 0, count - 1) : 0;
}

std::array<qreal, stackedOutcomes.size()> stackHeights(const ActivityBar &bar, qint64 most, qreal room)
{
    std::array<qreal, stackedOutcomes.size()> heights{};
    qreal rest = room;
    for (size_t i = heights.size(); i-- > 0;) { // the rare outcomes first, so that the frequent one gets shorter
        const qint64 sends = bar.sends.at(size_t(stackedOutcomes.at(i)));
        if (sends == 0 || most == 0)
            continue;
        heights.at(i) = std::min(rest, std::max(leastSeen, room * qreal(sends) / qreal(most)));
        rest -= heights.at(i);
    }
    return heights;
}

} // namespace renotify
