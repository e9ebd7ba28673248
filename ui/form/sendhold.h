// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace renotify {

/// The moment between the click and the send in which a person can still change their mind. Nothing is recorded and
/// nothing leaves before it is over.
class SendHold : public QObject
{
    Q_OBJECT

public:
    explicit SendHold(QObject *parent = nullptr);

    /// Calls `then` after `length`, or at once if that is zero. Replaces a hold that is running.
    void start(std::chrono::seconds length, std::function<void()> then);

    /// Returns false if nothing was held.
    bool cancel();

    bool isHolding() const { return m_left.count() > 0; }

signals:
    void changed(std::chrono::seconds left); ///< every second; zero when the hold is over or was cancelled

private:
    void count();

    QTimer m_second;
    std::chrono::seconds m_left{0};
    std::function<void()> m_then;
};

} // namespace renotify
