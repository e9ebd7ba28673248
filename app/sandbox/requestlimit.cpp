// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requestlimit.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace renotify::sandbox {

namespace {

constexpr int second = 1000; // milliseconds

} // namespace

std::optional<QByteArray> RequestLimit::refusal(const QDateTime &now)
{
    while (!m_answered.empty() && m_answered.front().msecsTo(now) >= second)
        m_answered.pop_front();
    if (m_answered.size() < size_t(m_most)) {
        m_answered.push_back(now);
        return std::nullopt;
    }
    return ++m_refused % 2 ? QByteArray("1") : httpDate(now.addMSecs(2 * second)); // a date has no fraction
}

QByteArray httpDate(const QDateTime &utc)
{
    return (QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss"_s) + " GMT"_L1).toLatin1();
}

} // namespace renotify::sandbox
