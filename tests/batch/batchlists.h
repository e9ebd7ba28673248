// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batchservice.h"
#include "domain/batchitem.h"
#include "sandbox/fault.h"

using namespace Qt::StringLiterals;

namespace renotify {

/// Lists about customers of a BatchService, and answers that it may give.

inline BatchItem itemFor(qint64 row, const QString &identity)
{
    return {.row = row,
            .service = *ServiceSid::parse(sandbox::serviceSid()),
            .identity = *Identity::parse(identity),
            .challenge = ChallengeSid::parse(BatchService::challengeOf(identity)),
            .ttl = Ttl::from(60),
            .reason = u"outage"_s};
}

inline QStringList customers(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << u"customer-%1"_s.arg(i);
    return all;
}

inline QList<BatchItem> itemsFor(const QStringList &identities)
{
    QList<BatchItem> items;
    for (const QString &identity : identities)
        items << itemFor(items.size() + 1, identity);
    return items;
}

inline BatchService::Answer lost()
{
    BatchService::Answer answer;
    answer.lost = true;
    return answer;
}

inline BatchService::Answer throttled(const QByteArray &retryAfter)
{
    BatchService::Answer answer = refusal(sandbox::Fault::TooManyRequests);
    answer.headers = {{"Retry-After", retryAfter}};
    return answer;
}

} // namespace renotify
