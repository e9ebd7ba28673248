// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/httpdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace renotify::wire {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int firstYear = 2020; // a service's clock that shows an earlier year is wrong
constexpr int lastYear = 2099;
constexpr std::chrono::seconds longestWait = 24h;
constexpr std::chrono::seconds oldest = 24h; // an answer about a challenge that was kept longer says nothing

int monthOf(const QString &name)
{
    static constexpr std::array names{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
                                      "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    return int(std::ranges::find(names, name) - names.begin()) + 1;
}

std::optional<QDateTime> timeOf(const QRegularExpressionMatch &match)
{
    const auto number = [&match](const QString &group) { return match.captured(group).trimmed().toInt(); };
    const int year = number(u"y"_s) < 100 ? 2000 + number(u"y"_s) : number(u"y"_s);
    const QDate date(year, monthOf(match.captured(u"m"_s)), number(u"d"_s));
    const QTime time(number(u"h"_s), number(u"n"_s), std::min(number(u"s"_s), 59)); // a leap second is second 60
    if (!date.isValid() || !time.isValid() || year < firstYear || year > lastYear)
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

std::optional<QDateTime> httpDate(const QByteArray &value)
{
    static const QString time = u"(?<h>\\d\\d):(?<n>\\d\\d):(?<s>\\d\\d)"_s;
    static const std::array forms{
        QRegularExpression(u"\\b[A-Z][a-z]{2}, (?<d>\\d\\d) (?<m>[A-Z][a-z]{2}) (?<y>\\d{4}) "_s + time + u" GMT"_s),
        QRegularExpression(u"\\b[A-Z][a-z]{5,8}, (?<d>\\d\\d)-(?<m>[A-Z][a-z]{2})-(?<y>\\d\\d) "_s + time + u" GMT"_s),
        QRegularExpression(u"\\b[A-Z][a-z]{2} (?<m>[A-Z][a-z]{2}) (?<d>[ \\d]\\d) "_s + time + u" (?<y>\\d{4})\\b"_s)};
    std::optional<QDateTime> latest;
    for (const QRegularExpression &form : forms) {
        // Two headers with one name come as one value, with a comma between them.
        for (auto matches = form.globalMatch(QString::fromLatin1(value)); matches.hasNext();) {
            if (const auto found = timeOf(matches.next()); found && (!latest || *latest < *found))
                latest = found;
        }
    }
    return latest;
}

std::optional<TimeTold> timeTold(const Answer &answer)
{
    static const QRegularExpression seconds(u"^\\d{1,5}$"_s);
    const QString age = QString::fromLatin1(answer.header("Age").trimmed());
    const auto date = httpDate(answer.header("Date"));
    if (!date || (!age.isEmpty() && !seconds.match(age).hasMatch()))
        return std::nullopt;
    const int kept = age.toInt();
    return kept <= oldest.count() ? std::optional(TimeTold{date->addSecs(kept), kept > 0}) : std::nullopt;
}

std::optional<std::chrono::seconds> retryAfter(const Answer &answer, const QDateTime &now)
{
    static const QRegularExpression seconds(u"^(\\d+)(\\.\\d+)?$"_s);
    const QByteArray value = answer.header("Retry-After").trimmed();
    double wait = 0;
    if (const auto until = httpDate(value))
        wait = double(httpDate(answer.header("Date")).value_or(now).secsTo(*until));
    else if (const auto match = seconds.match(QString::fromLatin1(value)); match.hasMatch())
        wait = match.capturedLength(1) < 9 ? value.toDouble() : double(longestWait.count());
    if (!(wait > 0))
        return std::nullopt;
    return std::chrono::seconds(qint64(std::ceil(std::min(wait, double(longestWait.count())))));
}

} // namespace renotify::wire
