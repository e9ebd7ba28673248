// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/sid.h"

namespace renotify {

/// The person that a challenge belongs to: an entity of one service.
struct Customer
{
    ServiceSid service;
    Identity identity;

    bool operator==(const Customer &) const = default;
};

/// A Verify service, as listed by an account.
struct Service
{
    ServiceSid sid;
    QString name;

    bool operator==(const Service &) const = default;
};

} // namespace renotify
