// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/sheetvalue.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastInexact = 9007199254740992; // 2^53, which 2^53 + 1 becomes
constexpr double sixteenDigits = 1e15;
constexpr double leastPlain = 1e-6;       // what is smaller is written with an exponent
constexpr double lastDay = 2958466;       // after 9999-12-31
constexpr double firstOfMarch1900 = 61;   // before it, a day that never was is counted
constexpr qsizetype mostPlainDigits = 15; // are exact without a look

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(QByteArrayView digits)
{
    return std::ranges::all_of(digits,
                               [](char c) { return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); });
}

} // namespace

QByteArray sheetNumber(QByteArrayView stored)
{
    if (stored.size() <= mostPlainDigits && std::ranges::all_of(stored, isDigit))
        return stored.toByteArray();
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return stored.toByteArray();
    const double size = std::abs(value);
    const bool isRounded = size >= leastInexact || (size >= sixteenDigits && std::fmod(size, 10) == 0);
    if (isRounded || (size < leastPlain && size > 0))
        return QByteArray::number(value, 'E', QLocale::FloatingPointShortest);
    return QByteArray::number(value == 0 ? 0 : value, 'f', QLocale::FloatingPointShortest);
}

QByteArray sheetDate(QByteArrayView stored, bool isFrom1904)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !(value >= 0) || value >= lastDay)
        return {};
    constexpr qint64 secondsOfDay = 86400;
    const qint64 seconds = std::llround(value * secondsOfDay);
    const qint64 day = seconds / secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsOfDay));
    if (day == 0 && !isFrom1904)
        return time.toString(u"HH:mm:ss"_s).toLatin1();
    QDate origin(1904, 1, 1);
    if (!isFrom1904)
        origin = value < firstOfMarch1900 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return tidyDate(QDateTime(origin.addDays(day), time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1());
}

bool isDateFormat(qint64 builtIn)
{
    return (builtIn >= 14 && builtIn <= 22) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 45 && builtIn <= 47)
           || (builtIn >= 50 && builtIn <= 58);
}

bool isDateFormat(QByteArrayView code)
{
    if (code.contains("General") || code.contains("GENERAL"))
        return false;
    for (qsizetype i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"' || c == '[') { // a text; a colour or a country, or else hours that may be more than 24
            const qsizetype end = code.indexOf(c == '"' ? '"' : ']', i + 1);
            if (end < 0)
                return false;
            const char first = code[i + 1];
            const QByteArrayView inside = code.sliced(i + 1, end - i - 1);
            const auto isFirst = [first](char other) { return (other | 0x20) == (first | 0x20); };
            if (c == '[' && !inside.isEmpty() && QByteArrayView("hHmMsS").contains(first)
                && std::ranges::all_of(inside, isFirst))
                return true;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // the character after it is none of the format
        } else if (QByteArrayView("dDmMyYhHsS").contains(c)) {
            return true;
        }
    }
    return false;
}

QByteArray tidyDate(QByteArrayView iso)
{
    constexpr qsizetype dayLength = 10; // of 2026-03-01
    QByteArray date = iso.toByteArray();
    if (date.size() <= dayLength || date.at(dayLength) != 'T')
        return date;
    const QByteArrayView time = QByteArrayView(date).sliced(dayLength + 1);
    if (std::ranges::all_of(time, [](char c) { return c == '0' || c == ':' || c == '.' || c == 'Z'; }))
        return date.first(dayLength);
    date[dayLength] = ' ';
    return date;
}

QByteArray withoutEscapes(const QByteArray &text)
{
    constexpr qsizetype length = 7; // of _x000B_
    qsizetype at = text.indexOf("_x");
    if (at < 0)
        return text;
    QByteArray plain;
    qsizetype done = 0;
    for (; at >= 0; at = text.indexOf("_x", at)) {
        const bool isEscape =
            at + length <= text.size() && text[at + length - 1] == '_' && isHex(QByteArrayView(text).sliced(at + 2, 4));
        if (!isEscape) {
            at += 2;
            continue;
        }
        const auto unit = char16_t(text.mid(at + 2, 4).toUShort(nullptr, 16));
        plain += QByteArrayView(text).sliced(done, at - done);
        plain += QChar::isSurrogate(unit) ? QByteArray("\xEF\xBF\xBD") : QString(QChar(unit)).toUtf8();
        at += length;
        done = at;
    }
    return plain + text.sliced(done);
}

} // namespace renotify
