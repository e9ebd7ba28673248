// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace renotify {

/// Decides which followed challenge is looked at next, and when: every 2 s in the first minute, then less and less
/// often until it is every 10 s, and never after its end. All challenges together are looked at 60 times a minute at
/// most, and those of one group not at all while the service has asked for a pause. Whatever the answer, a challenge is
/// looked at again until its end, unless that is hopeless. One that lives for 5 minutes costs at most
/// mostLooksInFiveMinutes requests. Times count from any zero and never go back.
class FollowPlan
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time gap{1020}; ///< between any two requests, so that a minute has fewer than 60
    static constexpr int mostLooksInFiveMinutes = 65;

    /// The result of one look.
    struct Look
    {
        enum class Kind {
            Pending,
            Ended,
            Throttled, ///< 429
            Failed,    ///< no usable answer yet: a key may be repaired, or the read was too early
            Gone,      ///< a later look will not work either
        };
        Kind kind;
        std::optional<Time> lifeLeft = {};   ///< with Pending
        std::optional<Time> retryAfter = {}; ///< with Throttled and Failed; may have any length
    };

    struct Due
    {
        QString key;
        Time at;
    };

    /// Follows one more challenge; its first look is due at once. If it is followed already it starts afresh, together
    /// with the look that is on its way.
    /// A patient one lets all others go first: a list must not keep a person waiting.
    void follow(const QString &key, Time now, const QString &group = {}, bool isPatient = false);

    bool isFollowing(const QString &key) const { return m_watches.contains(key); }

    /// The next look; nothing while every look is on its way, or if nothing is followed.
    std::optional<Due> next() const;

    /// No look of `group` before `until`, because the account's pace has no room for it. Replaces the time said before.
    void hold(const QString &group, Time until) { m_throttles[group].held = until; }

    /// The look is on its way, until answered().
    void asked(const QString &key, Time now);

    /// Returns false if the challenge is no longer followed.
    bool answered(const QString &key, Time now, const Look &look);

private:
    struct Watch
    {
        Time since;
        Time delay;
        std::optional<Time> due;      // empty: on its way
        std::optional<Time> end = {}; // of the challenge, as far as known
        int looksAfterEnd = 0;
        QString group = {};
        bool isPatient = false;
    };
    struct Throttle
    {
        Time notBefore{0};
        Time held{0};
        Time pause; // for the next 429 that names no time
        bool isOn = false;
    };

    bool isHopeless(const Watch &watch, Time now) const;
    void slowDown(Watch &watch, Time now);
    void pause(Watch &watch, Time now, const Look &look);
    void fail(Watch &watch, Time now, const Look &look);

    QMap<QString, Watch> m_watches;
    std::optional<Time> m_lastAsked;
    QMap<QString, Throttle> m_throttles; // by group
};

} // namespace renotify
