// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/serviceclock.h"

#include <QHash>
#include <QObject>

namespace renotify {

class ChallengeDesk;
class MessageBar;
class Sender;
struct Attempt;

/// Says that this computer's clock is more than a minute off a service's, as the answers show. It is said once, and
/// again only after the clock was right in between.
class ClockNotice : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    ClockNotice(const Sender &sender, const ChallengeDesk &desk, MessageBar &messages, QObject *parent = nullptr);

private:
    void hearSend(const Attempt &attempt);
    void weigh(const QString &host, const ServiceClock &clock);

    MessageBar &m_messages;
    QHash<QString, ServiceClock> m_clocks; ///< of hosts, as answers to sends show them
    QString m_contradictedBy;              ///< the host whose clock was named; empty: none
};

} // namespace renotify
