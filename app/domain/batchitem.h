// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/sid.h"
#include "domain/ttl.h"

#include <optional>

namespace renotify {

/// One row of a list whose values are all valid.
struct BatchItem
{
    qint64 row; ///< its number in the list, from 1; a heading does not count
    ServiceSid service;
    Identity identity;
    std::optional<ChallengeSid> challenge; ///< empty: the newest pending one is looked up when its turn comes
    std::optional<Ttl> ttl;
    QString reason;

    bool operator==(const BatchItem &) const = default;
};

} // namespace renotify
