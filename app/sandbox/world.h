// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/story.h"

#include <QDateTime>
#include <QJsonArray>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace renotify::sandbox {

/// Tells the time, UTC. Tests have their own.
using Clock = std::function<QDateTime()>;

enum class Status { Pending, Expired, Approved, Denied };

struct Challenge
{
    QString sid;
    const Story *story;
    QString message;
    QJsonArray fields; ///< {label, value}
    QDateTime created;
    QDateTime expires;
    QDateTime answered = {}; ///< when the customer will have answered; invalid: never
    int notifications = 0;

    /// When it stops being pending.
    QDateTime ends() const;
    Status status(const QDateTime &now) const;
};

/// The customers, their challenges and Twilio's rules about them. Nothing happens in it by itself: everything
/// is worked out from the clock when asked.
class World
{
public:
    static constexpr int mostNotifications = 3; // per challenge (Twilio, prose)
    static constexpr int defaultLife = 5 * 60;  // seconds (Twilio)
    static constexpr int longestLife = 60 * 60;

    explicit World(Clock clock);

    QDateTime now() const { return m_clock(); }

    /// Nobody for an identity that has no story, or whose story is to be missing.
    const Story *customer(const QString &identity) const;

    /// Oldest first. A standing challenge that ended half a minute ago begins anew: who follows it has seen
    /// by then how it ended.
    std::vector<Challenge> challenges(const Story &customer);
    std::optional<Challenge> challenge(const Story &customer, const QString &sid);

    Challenge create(const Story &customer, const QString &message, const QJsonArray &fields, const QDateTime &expires);

    enum class Refusal { NoDevice, Answered, Expired, Spent };
    /// Counts a notification and sets the customer going; a standing challenge that has ended begins anew
    /// first. `sid` has to be one of challenges().
    std::optional<Refusal> notify(const Story &customer, const QString &sid);

private:
    Challenge begun(const Story &customer) const;
    void renewStanding(const Story &customer, int secondsAfterEnd);

    Clock m_clock;
    std::map<QString, std::vector<Challenge>> m_challenges; ///< by identity; the standing one is the first
};

} // namespace renotify::sandbox
