// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/notification.h"

#include "domain/serviceclock.h"

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> text(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const int whole = value.toInt(-1); // -1 also for a number that does not fit an int
    return value.isDouble() && value.toDouble() == whole ? std::optional(whole) : std::nullopt;
}

} // namespace

Notification Notification::fromJson(const QJsonObject &json)
{
    const auto sidText = [&json](QLatin1StringView key) { return json[key].toString(); };
    return {.sid = NotificationSid::parse(sidText("sid"_L1)),
            .account = AccountSid::parse(sidText("account_sid"_L1)),
            .service = ServiceSid::parse(sidText("service_sid"_L1)),
            .entity = EntitySid::parse(sidText("entity_sid"_L1)),
            .identity = text(json["identity"_L1]),
            .challenge = ChallengeSid::parse(sidText("challenge_sid"_L1)),
            .priority = text(json["priority"_L1]),
            .ttl = wholeNumber(json["ttl"_L1]),
            .dateCreated = serviceTime(json["date_created"_L1].toString()),
            .json = json};
}

} // namespace renotify
