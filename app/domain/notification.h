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

/// What a person asks us to send: one push for one pending challenge.
struct NotificationRequest
{
    ServiceSid service;
    Identity identity;
    ChallengeSid challenge;
    std::optional<Ttl> ttl; ///< empty: the service's default, with no `Ttl` in the request

    bool operator==(const NotificationRequest &) const = default;
};

/// The notification that Twilio answered with. Twilio has accepted it, which does not mean "delivered".
/// Any field may be missing or null in an answer; `json` keeps the whole answer, unknown fields included.
struct Notification
{
    /// Reads the nine fields from `json`; a field that is missing, null or of the wrong type or form is left empty.
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
