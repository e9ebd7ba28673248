// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/follower.h"

#include "support/whenready.h"

namespace renotify {

namespace {

using Look = FollowPlan::Look;

Look lookAt(const Challenge &challenge)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (challenge.status.value_or(ChallengeStatus::Pending) != ChallengeStatus::Pending)
        return {.kind = Look::Kind::Ended};
    Look look{.kind = Look::Kind::Pending};
    if (challenge.expiresAt)
        look.lifeLeft = FollowPlan::Time(now.msecsTo(*challenge.expiresAt));
    return look;
}

Look lookAt(const Error &error)
{
    const bool isLocal = !error.api; // no answer of the service's: it may come yet
    if (isLocal)
        return {.kind = error.kind == Error::Kind::SecretMissing || error.kind == Error::Kind::SecretForOtherHost
                                || error.kind == Error::Kind::InvalidAddress
                                || error.kind == Error::Kind::CaFileUnreadable
                            ? Look::Kind::Refused
                            : Look::Kind::Failed};
    if (error.api->httpStatus == 429)
        return {.kind = Look::Kind::Throttled, .retryAfter = error.api->retryAfter};
    return {.kind = error.api->httpStatus >= 500 ? Look::Kind::Failed : Look::Kind::Refused};
}

} // namespace

Follower::Follower(ChallengeDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_clock.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Follower::lookNext);
}

void Follower::follow(const Account &account, const Attempt &attempt)
{
    const Outcome::Value outcome = attempt.result.outcome;
    if (outcome != Outcome::Accepted && outcome != Outcome::Unknown)
        return;
    const NotificationRequest &request = attempt.request;
    m_queries.insert(request.challenge.toString(), {account, {request.service, request.identity}, request.challenge});
    m_plan.follow(request.challenge.toString(), now());
    schedule();
}

void Follower::setOnline(bool online)
{
    m_isOnline = online;
    schedule();
}

void Follower::schedule()
{
    const auto due = m_plan.next();
    if (due && m_isOnline)
        m_next.start(qMax(FollowPlan::Time(0), due->at - now()));
    else
        m_next.stop();
}

void Follower::lookNext()
{
    const auto due = m_plan.next();
    if (due && due->at <= now()) {
        m_plan.asked(due->key, now());
        const ChallengeQuery query = *m_queries.constFind(due->key);
        whenReady(m_desk.look(query, ChallengeDesk::Look::ForFollowing), this,
                  [this, query](const Result<Challenge> &challenge) { take(query, challenge); });
    }
    schedule(); // a timer may be a little early
}

void Follower::take(const ChallengeQuery &query, const Result<Challenge> &challenge)
{
    const QString key = query.challenge.toString();
    const Look look = challenge ? lookAt(challenge.value()) : lookAt(challenge.error());
    if (!m_plan.answered(key, now(), look)) {
        m_queries.remove(key);
        if (!challenge)
            emit givenUp(query.challenge, challenge.error());
    }
    schedule();
}

} // namespace renotify
