// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/result.h"
#include "domain/sendfacts.h"

namespace renotify {

class SqlConnection;

/// What the journal's file knows of challenges and is told about them: see HistoryStore. Each is found by an index, so
/// that the cost does not grow with the history.

Result<SendFacts> readFacts(const SqlConnection &connection, const SendSubject &subject);
Result<QList<Attempt>> storeEnd(const SqlConnection &connection, const SendSubject &subject, const ChallengeEnd &end);
Result<QList<Attempt>> clearExpiry(const SqlConnection &connection, const SendSubject &subject);
Result<Done> storeLook(const SqlConnection &connection, const ChallengeSid &challenge);

} // namespace renotify
