// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/sendhold.h"

#include <utility>

namespace renotify {

using namespace std::chrono_literals;

SendHold::SendHold(QObject *parent)
    : QObject(parent)
{
    m_second.setTimerType(Qt::PreciseTimer);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SendHold::count);
}

void SendHold::start(std::chrono::seconds length, std::function<void()> then)
{
    cancel();
    if (length.count() <= 0)
        return then();
    m_then = std::move(then);
    m_left = length;
    m_second.start();
    emit changed(m_left);
}

bool SendHold::cancel()
{
    if (!isHolding())
        return false;
    m_second.stop();
    m_then = {};
    m_left = 0s;
    emit changed(m_left);
    return true;
}

void SendHold::count()
{
    m_left -= 1s;
    if (isHolding()) {
        emit changed(m_left);
        return;
    }
    m_second.stop();
    const auto then = std::exchange(m_then, {});
    emit changed(0s);
    then();
}

} // namespace renotify
