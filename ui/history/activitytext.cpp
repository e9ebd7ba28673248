// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/activitytext.h"

#include "ui/words/together.h"

#include <QCoreApplication>
#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ActivityWords)
};

QString inWords(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString dates(const Period &period, QString (*text)(QDate))
{
    const QString days =
        period.first == period.last
            ? text(period.first)
            : ActivityWords::tr("%1 – %2", "first and last day").arg(text(period.first), text(period.last));
    const bool isOurs = period.begin() == period.first.startOfDay();
    return isOurs ? days : ActivityWords::tr("%1 (UTC)", "a day").arg(days);
}

QString countText(Outcome::Value outcome, int sends)
{
    switch (outcome) {
    case Outcome::Sending:
        return ActivityWords::tr("%Ln still being sent", nullptr, sends);
    case Outcome::Accepted:
        return ActivityWords::tr("%Ln accepted", nullptr, sends);
    case Outcome::Rejected:
        return ActivityWords::tr("%Ln rejected", nullptr, sends);
    case Outcome::NotSent:
        return ActivityWords::tr("%Ln not sent", nullptr, sends);
    case Outcome::Unknown:
        return ActivityWords::tr("%Ln unknown", nullptr, sends);
    }
    Q_UNREACHABLE();
}

} // namespace

QString dateText(QDate day)
{
    return QLocale().toString(day, u"yyyy-MM-dd"_s);
}

QString periodText(const Period &period)
{
    return dates(period, dateText);
}

QString durationText(milliseconds duration)
{
    const QLocale locale;
    const seconds whole = round<seconds>(duration);
    const auto number = [&locale](auto count) { return locale.toString(qint64(count.count())); };
    if (whole < minutes(1))
        return ActivityWords::tr("%1 s").arg(number(whole));
    if (whole < hours(1))
        return ActivityWords::tr("%1 min %2 s").arg(number(floor<minutes>(whole)), number(whole % minutes(1)));
    return ActivityWords::tr("%1 h %2 min").arg(number(floor<hours>(whole)), number(floor<minutes>(whole % hours(1))));
}

QStringList activityLines(const ActivityBar &bar)
{
    QStringList lines{dates(bar.period, inWords)};
    const qint64 total = bar.total();
    lines += total == 0 ? ActivityWords::tr("no sends") : ActivityWords::tr("%Ln send(s)", nullptr, int(total));
    for (const Outcome::Value outcome : stackedOutcomes) {
        if (const qint64 sends = bar.sends.at(size_t(outcome)); sends > 0)
            lines += countText(outcome, int(sends));
    }
    if (const auto mean = bar.meanAnswer())
        lines += ActivityWords::tr("answered after %1 on average", "the challenges").arg(durationText(*mean));
    return lines;
}

QString activitySentence(const ActivityBar &bar)
{
    const QStringList lines = activityLines(bar);
    return labelled(lines.first(), enumeration(lines.mid(1)));
}

} // namespace renotify
