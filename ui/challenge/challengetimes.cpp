// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/challenge/challengetimes.h"

#include <QCoreApplication>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChallengeTimes)
};

constexpr int minute = 60;
constexpr int shortAge = 2 * minute; // up to here, seconds are better than minutes

} // namespace

QString ageText(qint64 seconds)
{
    if (seconds < 5) // also if our clock is behind
        return TimeWords::tr("started just now");
    if (seconds < shortAge)
        return TimeWords::tr("started %n s ago", nullptr, int(seconds));
    return TimeWords::tr("started %n min ago", nullptr, int(std::min<qint64>(seconds / minute, 99'999)));
}

QString timeLeftText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds <= 0)
        return TimeWords::tr("expired");
    return TimeWords::tr("%1 left").arg(
        u"%1:%2"_s.arg(QString::number(seconds / minute), QString::number(seconds % minute).rightJustified(2, u'0')));
}

} // namespace renotify
