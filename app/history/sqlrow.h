// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "history/sqlstatement.h"

namespace renotify {

/// How an Attempt is stored in the table `attempt`, and the bulk of its answer in the table `answer`.

SqlValues requestValues(const Attempt &attempt);
SqlValues resultValues(const SendResult &result);
SqlValues answerValues(const Answer &answer);

/// What attemptFrom() reads of the table `attempt`, in the order in which it reads it: its columns and the uid.
QString attemptColumns();
QStringList storedColumns(); ///< the columns alone; `id` is the first
int attemptColumnCount();
/// Returns nothing for a row with a value that no Attempt can have (because somebody edited the file): an invalid SID,
/// or an unknown outcome. Headers and body are left empty.
std::optional<Attempt> attemptFrom(const SqlStatement &row);

/// How an outcome or an end is stored in its column.
QString storedName(Outcome::Value outcome);
QString storedName(ChallengeStatus::Value status);
std::optional<Outcome::Value> outcomeNamed(const QString &name);

/// The four columns that store an end, in this order, in `attempt` and in `challenge`; endFrom() reads them from
/// `column` on. Returns nothing for an unknown status.
SqlValues endValues(const ChallengeEnd &end);
std::optional<ChallengeEnd> endFrom(const SqlStatement &row, int column);

/// The headers in the column `headers`; nothing if it does not have their form.
std::optional<QList<QPair<QByteArray, QByteArray>>> headersFrom(const QString &json);

} // namespace renotify
