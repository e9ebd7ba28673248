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
            [this](const ChallengeSid &sid, const ChallengeEnd &, const QList<Attempt> &attempts) {
                end(attempts);
                leave(sid);
            });
    connect(&follower, &Follower::givenUp, this, &BatchTally::leave);
}

void BatchTally::take(const BatchRow &row)
{
    const RowFate::Value fate = fateOf(row);
    --m_counts[RowFate::Waiting];
    ++m_counts[size_t(fate)];
    if (fate == RowFate::Asked || fate == RowFate::Unknown) {
        m_open.insert(row.attempt->id, {row.row, fate});
        m_waiting.push_back(*row.attempt);
        m_waiting.back().result.answer = {};
        followMore();
    }
    emit changed();
}

void BatchTally::followMore()
{
    for (; !m_waiting.empty() && m_followed.size() < mostFollowed; m_waiting.pop_front()) {
        const Attempt &attempt = m_waiting.front();
        if (!m_open.contains(attempt.id))
            continue; // its end was seen otherwise
        m_followed.insert(attempt.request.challenge.toString());
        m_follower.follow(m_account, attempt, Pacer::Lane::Program);
    }
}

void BatchTally::leave(const ChallengeSid &sid)
{
    if (m_followed.remove(sid.toString()))
        followMore();
}

void BatchTally::end(const QList<Attempt> &attempts)
{
    bool isOurs = false;
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
        isOurs = true;
    }
    if (isOurs)
        emit changed();
}

} // namespace renotify
