// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The body of a 201, as written by the service or by somebody on the way.

#include "fuzz.h"

#include "verify/exchange.h"
#include "verify/verifywire.h"

using namespace renotify;

void oneInput(const QByteArray &bytes)
{
    const Result<Notification> notification = wire::decodeNotification(bytes);
    Exchange exchange;
    exchange.answer.httpStatus = 201;
    exchange.answer.body = bytes;
    const SendResult result = std::move(exchange).judge();
    hold(result.outcome == (notification ? Outcome::Accepted : Outcome::Unknown),
         "accepted exactly when it can be read");
    hold(result.notification.has_value() == bool(notification), "accepted comes with its notification");
    hold(result.error.has_value() != bool(notification), "an error with everything else");
    if (notification)
        hold(Notification::fromJson(notification->json) == notification.value(),
             "it reads back from its JSON the same");
}
