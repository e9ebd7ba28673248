// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/batchtally.h"

namespace renotify {

RowFate::Value fateOf(const Attempt &attempt)
{
    const Outcome::Value outcome = attempt.result.outcome;
    switch (outcome) {
    case Outcome::Sending:
        return RowFate::Sending;
    case Outcome::Rejected:
        return RowFate::Rejected;
    case Outcome::NotSent:
        return RowFate::NotSent;
    case Outcome::Accepted:
    case Outcome::Unknown:
        break;
    }
    if (!attempt.challengeEnd)
        return outcome == Outcome::Accepted ? RowFate::Asked : RowFate::Unknown;
    switch (attempt.challengeEnd->status) {
    case ChallengeStatus::Approved:
        return RowFate::Approved;
    case ChallengeStatus::Denied:
        return RowFate::Denied;
    case ChallengeStatus::Pending:
    case ChallengeStatus::Expired:
        break;
    }
    return RowFate::Expired;
}

RowFate::Value fateOf(const BatchRow &row)
{
    const BatchState::Value state = stateOf(row);
    if (state == BatchState::Skipped)
        return RowFate::Skipped;
    if (state == BatchState::Removed)
        return RowFate::Removed;
    return row.attempt ? fateOf(*row.attempt) : RowFate::Waiting; // another run may try again what was not sent
}

BatchTally::BatchTally(ChallengeDesk &desk, Follower &follower, Account account, qint64 rows, QObject *parent)
    : QObject(parent)
    , m_follower(follower)
    , m_account(std::move(account))
    , m_rows(rows)
{
    m_counts[RowFate::Waiting] = rows;
    connect(&desk, &ChallengeDesk::endRecorded, this,
            [this](const ChallengeSid &, const ChallengeEnd &, const QList<Attempt> &attempts) { end(attempts); });
}

void BatchTally::take(const BatchRow &row)
{
    const RowFate::Value fate = fateOf(row);
    --m_counts[RowFate::Waiting];
    ++m_counts[size_t(fate)];
    if (fate == RowFate::Asked || fate == RowFate::Unknown) {
        m_open.insert(row.attempt->id, {row.row, fate});
        m_follower.follow(m_account, *row.attempt);
    }
    emit changed();
}

void BatchTally::end(const QList<Attempt> &attempts)
{
    for (const Attempt &attempt : attempts) {
        const auto open = m_open.constFind(attempt.id);
        if (open == m_open.constEnd())
            continue;
        const auto [row, before] = *open;
        m_open.erase(open);
        const RowFate::Value fate = fateOf(attempt);
        --m_counts[size_t(before)];
        ++m_counts[size_t(fate)];
        emit fateChanged(row, fate);
    }
    emit changed();
}

} // namespace renotify
