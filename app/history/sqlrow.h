// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "history/sqlstatement.h"

namespace renotify {

/// How an Attempt stands in the table `attempt`, and its answer's bulk in the table `answer`.

SqlValues requestValues(const Attempt &attempt);
SqlValues resultValues(const SendResult &result);
SqlValues answerValues(const Answer &answer);

/// The columns that attemptFrom() reads, in its order.
QString attemptColumns();
int attemptColumnCount();
/// Nothing for a row that holds what no Attempt can be (somebody edited the file): a SID that is none, an
/// outcome without a name. Headers and body are left empty.
std::optional<Attempt> attemptFrom(const SqlStatement &row);

/// How an outcome or an end stands in its column.
QString storedName(Outcome::Value outcome);
QString storedName(ChallengeStatus::Value status);
std::optional<Outcome::Value> outcomeNamed(const QString &name);

/// The four columns that hold an end, in this order, in `attempt` and in `challenge`; endFrom() reads them from
/// `column` on. Nothing for a status without a name.
SqlValues endValues(const ChallengeEnd &end);
std::optional<ChallengeEnd> endFrom(const SqlStatement &row, int column);

/// The headers of the column `headers`; nothing for what is not in its form.
std::optional<QList<QPair<QByteArray, QByteArray>>> headersFrom(const QString &json);

} // namespace renotify
