// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlchallenge.h"

#include "history/sqlpayload.h"
#include "history/sqlprojection.h"
#include "history/sqlrow.h"
#include "history/sqlstatement.h"

#include <QJsonArray>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int noneLeft = 60309; // Twilio's code

const QString mayHavePushed = u"outcome IN ('Accepted', 'Unknown', 'Sending')"_s;
const QString showsEnd = u"challenge_end IS NOT NULL AND "_s + mayHavePushed;
const QString ofCustomer = u"identity = ? AND host = ? AND service_sid = ?"_s;

QVariantList customerValues(const SendSubject &subject)
{
    return {subject.customer.identity.toString(), subject.host, subject.customer.service.toString()};
}

qint64 sinceMs(const SendSubject &subject)
{
    return subject.since ? subject.since->toMSecsSinceEpoch() : 0;
}

/// The row that does not count, and the row from which on running sends do not count.
std::pair<qint64, qint64> ownAndEnd(const SendSubject &subject)
{
    return {subject.row.value_or(0), subject.row.value_or(std::numeric_limits<qint64>::max())};
}

Result<Done> countPushes(const SqlConnection &connection, const SendSubject &subject, SendFacts &facts)
{
    SqlStatement rows(connection, u"SELECT outcome, COALESCE(api_code, 0) = ?,"
                                  " id > COALESCE((SELECT looked_at_attempt FROM challenge WHERE challenge_sid = ?), 0)"
                                  " FROM attempt WHERE challenge_sid = ? AND started_at >= ? AND id <> ?"
                                  " AND (outcome <> 'Sending' OR id < ?)"_s);
    const QString sid = subject.challenge.toString();
    const auto [own, end] = ownAndEnd(subject);
    if (const auto ran = rows.run({noneLeft, sid, sid, sinceMs(subject), own, end}); !ran)
        return ran;
    while (rows.next()) {
        const QString outcome = rows.value(0).toString();
        const bool isUnknown = outcome == "Unknown"_L1;
        if (isUnknown || outcome == "Accepted"_L1 || outcome == "Sending"_L1)
            ++facts.used;
        facts.spent = facts.spent || rows.value(1).toBool();
        facts.unknownNotLookedAt = facts.unknownNotLookedAt || (isUnknown && rows.value(2).toBool());
    }
    return rows.outcome();
}

// If rows show an end, the challenge belongs to their customer, at their host. A send to a wrong identity had no part.
Result<Done> readEnd(const SqlConnection &connection, const SendSubject &subject, SendFacts &facts)
{
    SqlStatement row(connection, u"SELECT challenge_end, challenge_end_reason, challenge_ended_at,"
                                 " challenge_end_seen_at FROM challenge"
                                 " WHERE challenge_sid = ? AND challenge_end_seen_at >= ?"
                                 " AND (NOT EXISTS (SELECT 1 FROM attempt WHERE challenge_sid = ? AND %1)"
                                 " OR EXISTS (SELECT 1 FROM attempt WHERE challenge_sid = ? AND %1 AND %2))"_s.arg(
                                     showsEnd, ofCustomer));
    const QString sid = subject.challenge.toString();
    if (const auto ran = row.run(QVariantList{sid, sinceMs(subject), sid, sid} + customerValues(subject)); !ran)
        return ran;
    if (row.next())
        facts.end = endFrom(row, 0);
    return row.outcome();
}

// The index gives the customer's rows newest first, so the first that counts is the answer, however many there are.
Result<Done> readLastSend(const SqlConnection &connection, const SendSubject &subject, SendFacts &facts)
{
    SqlStatement row(connection, u"SELECT started_at, outcome FROM attempt WHERE %1 AND %2 AND id <> ?"
                                 " AND (outcome <> 'Sending' OR id < ?) ORDER BY started_at DESC LIMIT 1"_s.arg(
                                     ofCustomer, mayHavePushed));
    const auto [own, end] = ownAndEnd(subject);
    if (const auto ran = row.run(customerValues(subject) << own << end); !ran)
        return ran;
    if (row.next()) {
        facts.lastSend = QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong(), Qt::UTC);
        facts.lastMayHaveFailed = row.value(1).toString() != "Accepted"_L1;
    }
    return row.outcome();
}

/// The rows of a challenge, as an SQL condition and its values.
struct Rows
{
    QString condition;
    QVariantList values;
};

/// What was sent to the customer of the challenge. A send that was refused, or went to a wrong identity, had no part in
/// the end, nor had one to another host, where the same SID is another challenge. `which` adds a condition on
/// `challenge_end`.
Rows rowsOf(const SendSubject &subject, const QString &which)
{
    return {u"challenge_sid = ? AND started_at >= ? AND %1 AND %2"_s.arg(ofCustomer, mayHavePushed) + which,
            QVariantList{subject.challenge.toString(), sinceMs(subject)} + customerValues(subject)};
}

/// An answer replaces an expiry, because that may only have been concluded from a clock.
Rows rowsWithout(const SendSubject &subject, const ChallengeEnd &end)
{
    const bool isAnswer = end.status != ChallengeStatus::Expired;
    return rowsOf(subject, isAnswer ? u" AND (challenge_end IS NULL OR challenge_end = 'Expired')"_s
                                    : u" AND challenge_end IS NULL"_s);
}

Result<QList<Attempt>> read(const SqlConnection &connection, const Rows &which)
{
    SqlStatement rows(connection, u"SELECT %1 FROM attempt WHERE "_s.arg(attemptColumns()) + which.condition);
    if (const auto ran = rows.run(which.values); !ran)
        return ran.error();
    QList<Attempt> attempts;
    while (rows.next()) {
        if (const auto attempt = attemptFrom(rows))
            attempts.append(*attempt);
    }
    if (const auto read = rows.outcome(); !read)
        return read.error();
    return attempts;
}

QJsonArray numbersOf(const QList<Attempt> &rows)
{
    QJsonArray numbers;
    for (const Attempt &row : rows)
        numbers.append(row.id);
    return numbers;
}

/// Records that the challenge and these rows have this end, or none. Answers with the changed rows.
Result<QList<Attempt>> change(const SqlConnection &connection, const ChallengeSid &challenge, QList<Attempt> rows,
                              const std::optional<ChallengeEnd> &end)
{
    QJsonObject payload = end ? payloadOf(endValues(*end)) : QJsonObject();
    payload.insert("rows"_L1, numbersOf(rows));
    const SqlEvent event{.kind = SqlEvent::challengeEnded, .challenge = challenge.toString(), .payload = payload};
    if (const auto recorded = record(connection, event); !recorded)
        return recorded.error();
    for (Attempt &row : rows)
        row.challengeEnd = end;
    return rows;
}

} // namespace

Result<SendFacts> readFacts(const SqlConnection &connection, const SendSubject &subject)
{
    SendFacts facts;
    for (const auto read : {&countPushes, &readEnd, &readLastSend}) {
        if (const auto done = read(connection, subject, facts); !done)
            return done.error();
    }
    return facts;
}

Result<QList<Attempt>> storeEnd(const SqlConnection &connection, const SendSubject &subject, const ChallengeEnd &end)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    Result<QList<Attempt>> rows = read(connection, rowsWithout(subject, end));
    if (!rows)
        return rows;

    Result<QList<Attempt>> changed = change(connection, subject.challenge, rows.value(), end);
    if (!changed)
        return changed;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return changed;
}

Result<QList<Attempt>> clearExpiry(const SqlConnection &connection, const SendSubject &subject)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    Result<QList<Attempt>> rows = read(connection, rowsOf(subject, u" AND challenge_end = 'Expired'"_s));
    if (!rows)
        return rows;
    SqlStatement known(connection, u"SELECT 1 FROM challenge WHERE challenge_sid = ? AND challenge_end = 'Expired'"_s);
    if (const auto ran = known.run({subject.challenge.toString()}); !ran)
        return ran.error();
    if (rows->isEmpty() && !known.next())
        return rows;
    Result<QList<Attempt>> changed = change(connection, subject.challenge, rows.value(), std::nullopt);
    if (!changed)
        return changed;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return changed;
}

Result<Done> storeLook(const SqlConnection &connection, const ChallengeSid &challenge)
{
    SqlTransaction transaction(connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    // By row and not by time, because people set clocks. If no Unknown waits for a look, nothing is written.
    const QString sid = challenge.toString();
    const Result<QList<qint64>> last =
        idsOf(connection,
              u"SELECT id FROM attempt WHERE challenge_sid = ? AND outcome = 'Unknown' AND id > COALESCE(("
              "SELECT looked_at_attempt FROM challenge WHERE challenge_sid = ?), 0) ORDER BY id DESC LIMIT 1"_s,
              {sid, sid});
    if (!last)
        return last.error();
    if (last->isEmpty())
        return Done();
    const QJsonObject payload{{u"looked_at_attempt"_s, last->first()}};
    if (const auto done = record(connection, {.kind = SqlEvent::looked, .challenge = sid, .payload = payload}); !done)
        return done;
    return transaction.commit();
}

} // namespace renotify
