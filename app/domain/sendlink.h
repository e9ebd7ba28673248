// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/sid.h"
#include "domain/ttl.h"

#include <optional>

namespace renotify {

/// `renotify:send?service=…&identity=…&challenge=…&ttl=…&reason=…`. Anybody in the world may write such a link, so it
/// is accepted as a whole or refused as a whole.
struct SendLink
{
    static constexpr int longest = 8192;       ///< characters of a whole link
    static constexpr int longestReason = 1024; ///< characters

    enum class Fault {
        None,
        NotOurs, ///< another scheme or action, or it has a host
        TooLong,
        Unreadable, ///< characters that no link has, broken percent-encoding or UTF-8, or invisible text
        UnknownKey, ///< it asks for something that a link may not ask for, an account for example
        DuplicateKey,
        BadService,
        BadIdentity,
        BadChallenge,
        BadTtl,
        BadReason,
        Empty, ///< it has no values; an empty value does not count
    };

    Fault fault = Fault::None; ///< unless None, there are no values
    QString key = {};          ///< with UnknownKey and DuplicateKey: the key, as written in the link
    std::optional<ServiceSid> service;
    std::optional<Identity> identity;
    std::optional<ChallengeSid> challenge;
    std::optional<Ttl> ttl;
    std::optional<QString> reason;

    static SendLink parse(const QString &text);
};

} // namespace renotify
