// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/spreadsheetfault.h"

#include <QRegularExpression>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMade = 32;  // no error, rounded number or date is longer
constexpr qsizetype longestMonth = 16; // nor a date with the name of a month

bool isError(const QString &value)
{
    static const QRegularExpression error(u"^(?:#+|#N/[AD]|#NV|#¡?\\p{Lu}[\\p{Lu}0-9/ ]*[!?]|Err:\\d{3})$"_s);
    return error.match(value).hasMatch();
}

bool isRounded(const QString &value)
{
    static const QRegularExpression rounded(u"^[+-]?\\d(?:[.,]\\d+)?E\\+\\d{1,3}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return rounded.match(value).hasMatch();
}

/// Whether these can be a day and a month, in any order.
bool areDayAndMonth(int a, int b)
{
    return a >= 1 && b >= 1 && qMin(a, b) <= 12 && qMax(a, b) <= 31;
}

bool isDate(const QString &value)
{
    static const QRegularExpression numbers(
        u"^(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{2}|\\d{4})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?$"_s);
    static const QRegularExpression months(
        u"^(?:\\d{1,2}[-. "
        u"]{1,2})?(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|"
        "févr|mars|avr|juin|juil|août|sept|déc|fev|set|out)\\.?(?:[- ]\\d{2,4})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = numbers.match(value); match.hasMatch()) {
        const QStringView first = match.capturedView(1);
        const int middle = match.capturedView(3).toInt();
        const int last = match.capturedView(4).toInt();
        return first.size() == 4 ? areDayAndMonth(middle, last)
                                 : first.size() < 3 && areDayAndMonth(first.toInt(), middle);
    }
    return value.size() > 4 && value.size() <= longestMonth && months.match(value).hasMatch();
}

} // namespace

std::optional<ListProblem::Kind> spreadsheetFault(const QString &value)
{
    if (value.startsWith(u'=') && value.size() > 1)
        return ListProblem::Kind::Formula;
    if (value.size() > longestMade)
        return std::nullopt;
    if (value.startsWith(u'#') || value.startsWith(u"Err:"))
        return isError(value) ? std::optional(ListProblem::Kind::SpreadsheetError) : std::nullopt;
    if (value.contains(u'+') && isRounded(value))
        return ListProblem::Kind::RoundedNumber;
    return isDate(value) ? std::optional(ListProblem::Kind::DateInstead) : std::nullopt;
}

} // namespace renotify
