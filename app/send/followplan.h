// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace renotify {

/// Which of the followed challenges is to be looked at next, and when: every 2 s in the first minute, then more and
/// more seldom up to every 10 s, never after its end; all of them together at most 60 times a minute, and not at all
/// while the service has asked for a pause. Times are counted from any beginning and never go back. A challenge that
/// lives for 5 minutes costs at most mostLooksInFiveMinutes requests. Whatever is answered, it is asked again until
/// that end, unless nothing can ever come of it. A pause that the service asks for is kept by those of one group.
class FollowPlan
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time gap{1020}; ///< between any two requests: a minute has less than 60
    static constexpr int mostLooksInFiveMinutes = 65;

    /// What a look brought.
    struct Look
    {
        enum class Kind {
            Pending,
            Ended,
            Throttled, ///< 429
            Failed,    ///< no answer, or one of no use: a key may be mended, and what is read too early comes to be
            Gone,      ///< it will not work later either
        };
        Kind kind;
        std::optional<Time> lifeLeft = {};   ///< with Pending
        std::optional<Time> retryAfter = {}; ///< with Throttled and Failed; of any length
    };

    struct Due
    {
        QString key;
        Time at;
    };

    /// The first look is due at once. One that is followed already begins anew, with what is on its way.
    void follow(const QString &key, Time now, const QString &group = {});

    bool isFollowing(const QString &key) const { return m_watches.contains(key); }

    /// The next look; nothing while each is on its way, or where nothing is followed.
    std::optional<Due> next() const;

    /// It is on its way from now on, until answered().
    void asked(const QString &key, Time now);

    /// False: it is followed no more.
    bool answered(const QString &key, Time now, const Look &look);

private:
    struct Watch
    {
        Time since;
        Time delay;
        std::optional<Time> due;      // none: on its way
        std::optional<Time> end = {}; // of its life, as far as known
        int looksAfterEnd = 0;
        QString group = {};
    };
    struct Throttle
    {
        Time notBefore{0};
        Time pause; // of the next 429 that does not say how long
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
