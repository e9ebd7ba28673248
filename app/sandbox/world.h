// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/story.h"

#include <QDateTime>
#include <QJsonArray>

#include <functional>
#include <list>
#include <map>
#include <optional>
#include <vector>

namespace renotify::sandbox {

/// Returns the time, in UTC. Tests use their own.
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
    QDateTime answered = {}; ///< when the customer will have answered; invalid if never
    int notifications = 0;

    /// When the challenge stops being pending.
    QDateTime ends() const;
    Status status(const QDateTime &now) const;
};

/// The customers, their challenges and Twilio's rules for them. Nothing happens on its own: everything is worked out
/// from the clock when somebody asks.
class World
{
public:
    static constexpr int mostNotifications = 3; // per challenge (Twilio's documentation)
    static constexpr int defaultLife = 5 * 60;  // seconds (Twilio)
    static constexpr int longestLife = 60 * 60;

    explicit World(Clock clock);

    QDateTime now() const { return m_clock(); }

    /// Null for an identity without a story, or one whose story says that it does not exist.
    const Story *customer(const QString &identity);

    /// Oldest first. The standing challenge starts afresh half a minute after it ended; by then, whoever follows it has
    /// seen how it ended.
    std::vector<Challenge> challenges(const Story &customer);
    std::optional<Challenge> challenge(const Story &customer, const QString &sid);

    Challenge create(const Story &customer, const QString &message, const QJsonArray &fields, const QDateTime &expires);

    enum class Refusal { NoDevice, Answered, Expired, Spent };
    /// Counts a notification and makes the customer react; a standing challenge that has ended starts afresh first.
    /// `sid` must be one of challenges().
    std::optional<Refusal> notify(const Story &customer, const QString &sid);

private:
    Challenge begun(const Story &customer) const;
    void renewStanding(const Story &customer, int secondsAfterEnd);

    Clock m_clock;
    std::list<Story> m_callers;                             ///< that were asked for
    std::map<QString, std::vector<Challenge>> m_challenges; ///< keyed by identity; the standing challenge comes first
};

} // namespace renotify::sandbox
