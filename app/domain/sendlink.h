// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/sid.h"
#include "domain/ttl.h"

#include <optional>

namespace renotify {

/// `renotify:send?service=…&identity=…&challenge=…&ttl=…&reason=…`, as anybody in the world may write one. It is
/// right as a whole or it is refused as a whole.
struct SendLink
{
    static constexpr int longest = 8192;       ///< characters of a link
    static constexpr int longestReason = 1024; ///< characters

    enum class Fault {
        None,
        NotOurs, ///< another scheme or action, or a host
        TooLong,
        Unreadable, ///< characters no link has, broken percent-encoding or UTF-8, or text that cannot be seen
        UnknownKey, ///< it asks for something a link cannot ask for, an account for example
        DuplicateKey,
        BadService,
        BadIdentity,
        BadChallenge,
        BadTtl,
        BadReason,
        Empty, ///< it says nothing; an empty value is none
    };

    Fault fault = Fault::None; ///< then there are no values
    QString key = {};          ///< with UnknownKey and DuplicateKey: which, as its author wrote it
    std::optional<ServiceSid> service;
    std::optional<Identity> identity;
    std::optional<ChallengeSid> challenge;
    std::optional<Ttl> ttl;
    std::optional<QString> reason;

    static SendLink parse(const QString &text);
};

} // namespace renotify
