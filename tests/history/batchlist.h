// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/batchstore.h"
#include "journalfile.h"

namespace renotify {

/// A list for the tests of the journal.

inline const QString uid = newUid().toString(QUuid::WithoutBraces);

inline Batch batchOf(qint64 rows)
{
    const Attempt attempt = startedAttempt();
    return {.uid = uid,
            .label = u"outage of Qwertzuser1.csv"_s,
            .accountId = attempt.accountId,
            .host = attempt.host,
            .createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC),
            .rows = rows};
}

/// Every third one without a challenge, and every fifth one about the same customer.
inline BatchItem itemAt(qint64 index)
{
    const QString digits(32, u'a');
    const auto challenge = ChallengeSid::parse(u"YC%1"_s.arg(index, 32, 16, '0'_L1));
    const QString identity = index % 5 == 1 ? u"Qwertzuser1"_s : u"customer%1x"_s.arg(index);
    return {.row = 2 * index + 1,
            .service = *ServiceSid::parse(u"VA"_s + digits),
            .identity = *Identity::parse(identity),
            .challenge = index % 3 == 0 ? std::nullopt : challenge,
            .ttl = index % 2 == 0 ? std::nullopt : Ttl::from(int(index % 300)),
            .reason = index % 4 == 0 ? QString() : u"for "_s + identity};
}

/// The send of the row's first attempt.
inline Attempt attemptOf(const BatchItem &item, int number = 1)
{
    Attempt attempt = startedAttempt(item.identity.toString());
    attempt.uid = attemptUid(uid, item.row, number);
    return attempt;
}

inline QList<BatchRow> allRows(SqlHistory &history, int limit = 1000)
{
    QList<BatchRow> all;
    for (;;) {
        const auto some = history.batchRows(uid, all.isEmpty() ? 0 : all.last().row, limit).result().value();
        all += some;
        if (some.size() < limit)
            return all;
    }
}

/// Sends the row that `attempt` is about.
inline void send(SqlHistory &history, Attempt attempt)
{
    attempt.id = claimed(history, attempt).result().value();
    QVERIFY(history.finish(accepted(attempt)).result());
}

} // namespace renotify
