// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/sid.h"
#include "domain/ttl.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace renotify {

/// What a person asks for: one push for one pending challenge.
struct NotificationRequest
{
    ServiceSid service;
    Identity identity;
    ChallengeSid challenge;
    std::optional<Ttl> ttl; ///< nothing: the service's default, and no `Ttl` on the wire

    bool operator==(const NotificationRequest &) const = default;
};

/// The notification that Twilio answered with. Accepted by Twilio, which is not "delivered".
/// Every field may be missing or null in an answer; `json` keeps it whole, unknown fields included.
struct Notification
{
    /// What `json` has of the nine fields; one that is missing, null or of another type or form is left out.
    static Notification fromJson(const QJsonObject &json);

    std::optional<NotificationSid> sid;
    std::optional<AccountSid> account;
    std::optional<ServiceSid> service;
    std::optional<EntitySid> entity;
    std::optional<QString> identity;
    std::optional<ChallengeSid> challenge;
    std::optional<QString> priority;
    std::optional<int> ttl;               ///< seconds
    std::optional<QDateTime> dateCreated; ///< UTC
    QJsonObject json;

    bool operator==(const Notification &) const = default;
};

} // namespace renotify
