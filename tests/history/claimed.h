// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"

namespace renotify {

/// Begins a send that no rule forbids; for tests that need a row. Answers with its number.
inline QFuture<Result<qint64>> claimed(HistoryStore &history, const Attempt &attempt)
{
    const NotificationRequest &request = attempt.request;
    const SendSubject subject{attempt.host, {request.service, request.identity}, request.challenge};
    return history.claim(attempt, subject, [](const SendFacts &) { return Judgement(); })
        .then([](const Result<Claim> &claim) {
            return claim ? Result<qint64>(claim->row) : Result<qint64>(claim.error());
        });
}

} // namespace renotify
