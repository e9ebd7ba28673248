// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The turn of one row: from its judgement to its end.

#include "batch/batchrun.h"

#include "history/historystore.h"
#include "send/follower.h"
#include "send/sender.h"
#include "support/whenready.h"

#include <utility>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Time = QueuedRow::Time;

constexpr int mostTries = 5;   // of one row in one run
constexpr Time aLittle = 50ms; // after a cool-down, so that it is over

bool isCoolDown(const Error &error)
{
    const auto rule = error.kind == Error::Kind::RefusedByRule ? ruleIn(error.detail) : std::nullopt;
    return rule && rule->kind == SendVerdict::Kind::CoolingDown;
}

bool isUnanswered(const SendResult &result)
{
    return result.outcome == Outcome::Unknown || (result.outcome == Outcome::NotSent && mayRepeat(result));
}

} // namespace

void BatchRun::judge(QueuedRow &row)
{
    m_isAsking = true;
    m_look.judge(*row.kept.item, *row.sight, [this, &row](const Result<SendVerdict> &verdict) {
        m_isAsking = false;
        if (!verdict)
            endWith(verdict.error());
        else if (m_isStopping || m_isPaused)
            next();
        else
            take(row, verdict.value());
    });
}

void BatchRun::take(QueuedRow &row, const SendVerdict &verdict)
{
    if (verdict.kind == SendVerdict::Kind::Allowed)
        noteSent(*row.sight->sid, row.kept);
    if (verdict.kind == SendVerdict::Kind::Allowed)
        return m_mode == Mode::Check ? finishRow(row, BatchState::Waiting) : prepare(row);
    if (verdict.kind != SendVerdict::Kind::CoolingDown)
        return skip(row, refusalBy(verdict).detail);
    const Time left(QDateTime::currentDateTimeUtc().msecsTo(verdict.until.value_or(QDateTime::currentDateTimeUtc())));
    row.notBefore = now() + std::max(left, Time(0)) + aLittle;
    row.isCoolingDown = true;
    if (row.dies && *row.dies <= row.notBefore)
        return skip(row, refusalBy(verdict).detail);
    if (m_mode == Mode::Check) // a run would wait for it
        return finishRow(row, BatchState::Waiting);
    next();
}

void BatchRun::skip(QueuedRow &row, const QString &why)
{
    row.kept.skipped = why;
    if (m_mode == Mode::Check)
        return finishRow(row, BatchState::Skipped);
    m_isAsking = true;
    whenReady(m_parts.store.skipRow(m_batch, row.kept.row, why), this, [this, &row](const Result<bool> &kept) {
        m_isAsking = false;
        if (!kept)
            return endWith(kept.error());
        if (kept.value())
            return finishRow(row, BatchState::Skipped);
        leaveTo(row.kept.row);
        m_queue.remove(row);
        next();
    });
}

void BatchRun::prepare(QueuedRow &row)
{
    if (row.number == row.kept.tries)
        return send(row);
    m_isAsking = true;
    whenReady(m_parts.store.noteTry(m_batch, row.kept.row, row.number), this, [this, &row](const Result<Done> &kept) {
        m_isAsking = false;
        if (!kept)
            return endWith(kept.error());
        row.kept.tries = row.number;
        if (m_isStopping)
            return next();
        send(row);
    });
}

void BatchRun::send(QueuedRow &row)
{
    const BatchItem &item = *row.kept.item;
    m_sent = &row;
    m_parts.follower.leave(m_look.account());
    m_parts.sender.send({m_look.account(),
                         {item.service, item.identity, *row.sight->sid, item.ttl},
                         item.reason,
                         {},
                         attemptUid(m_batch, row.kept.row, row.number)});
}

void BatchRun::hear(const Attempt &attempt)
{
    if (!m_sent || attempt.uid != attemptUid(m_batch, m_sent->kept.row, m_sent->number))
        return;
    m_parts.follower.hear(m_look.account(), attempt);
    close(attempt, Whose::Ours);
}

/// The attempt was begun before: by another program, or by one whose list was lost. This one ends as that one does.
void BatchRun::hearRepeat(qint64 number)
{
    if (!m_sent)
        return;
    const QString uid = attemptUid(m_batch, m_sent->kept.row, m_sent->number);
    m_parts.history.news(); // finds out whether the program that sends is gone
    whenReady(m_parts.history.usedFor(uid), this, [this, number](const Result<UidUse> &use) {
        if (use && use->row != number)
            return; // somebody else's repeat
        const bool isRunning = use && use->attempt && use->attempt->result.outcome == Outcome::Sending;
        if (isRunning && !m_isStopping) {
            QTimer::singleShot(BatchClock::askAgain, this, [this, number] { hearRepeat(number); });
        } else if (use && use->attempt && !isRunning) {
            close(*use->attempt, Whose::Others);
        } else {
            QueuedRow &row = *std::exchange(m_sent, nullptr);
            row.kept.begun = number;
            finishRow(row, isRunning ? BatchState::Sending : BatchState::Removed);
            if (!use)
                endWith(use.error());
        }
    });
}

void BatchRun::close(const Attempt &attempt, Whose whose)
{
    QueuedRow &row = *std::exchange(m_sent, nullptr);
    const SendResult &result = attempt.result;
    const auto &error = result.error;
    row.tries += whose == Whose::Ours ? 1 : 0;
    ++row.number;
    row.kept.begun = attempt.id;
    row.kept.attempt = attempt;
    m_unanswered = whose == Whose::Ours && isUnanswered(result) ? m_unanswered + 1 : 0;
    const bool isHopeless =
        whose == Whose::Ours && error && (isAboutAll(*error) || m_unanswered >= BatchLook::mostUnanswered);
    if (isHopeless && result.outcome == Outcome::NotSent)
        return endWith(error); // the row waits for another run
    // What prevented somebody else's attempt, maybe long ago, says nothing about ours.
    const bool isTriedAgain = whose == Whose::Ours ? mayRepeat(result) || (error && isCoolDown(*error))
                                                   : stateOf(row.kept) == BatchState::Waiting;
    if (!isHopeless && isTriedAgain && row.tries < mostTries) {
        const auto asked = error->api ? error->api->retryAfter : std::nullopt;
        row.notBefore = now() + std::max<Time>(asked.value_or(0s), BatchClock::pauseAfter(row.tries));
        row.isCoolingDown = error && isCoolDown(*error);
        row.sight.reset(); // it is looked at again before its next turn
        return next();
    }
    const bool isRejected = result.outcome == Outcome::Rejected;
    const bool isNotSent = result.outcome == Outcome::NotSent;
    finishRow(row, isRejected ? BatchState::Rejected : isNotSent ? BatchState::NotSent : stateOf(row.kept));
    if (isHopeless)
        endWith(error);
}

void BatchRun::finishRow(QueuedRow &row, BatchState::Value state)
{
    m_progress.count(BatchState::Waiting, -1);
    m_progress.count(state, 1);
    m_clock.endRow();
    const BatchRow kept = row.kept;
    m_queue.remove(row);
    m_progress.left = m_clock.left(m_queue.looked());
    emit rowEnded(kept);
    emit progressed(m_progress);
    next();
}

} // namespace renotify
