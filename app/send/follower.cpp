// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "send/follower.h"

#include "support/whenready.h"

namespace renotify {

namespace {

using Look = FollowPlan::Look;

constexpr int gone = 410; // HTTP
constexpr int tooMany = 429;
constexpr int allPushesUsed = 60309; // Twilio's code, which comes with 429 and says nothing about the pace

Look lookAt(const Challenge &challenge)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (endSaid(challenge, now))
        return {.kind = Look::Kind::Ended};
    return {.kind = Look::Kind::Pending, .lifeLeft = lifeLeft(challenge, now)};
}

bool isForGood(const Error &error)
{
    return error.kind == Error::Kind::SecretMissing || error.kind == Error::Kind::SecretForOtherHost
           || error.kind == Error::Kind::InvalidAddress || error.kind == Error::Kind::CaFileUnreadable
           || (error.api && error.api->httpStatus == gone);
}

Look lookAt(const Error &error)
{
    if (isForGood(error))
        return {.kind = Look::Kind::Gone};
    const bool isThrottled = error.api && error.api->httpStatus == tooMany;
    return {.kind = isThrottled ? Look::Kind::Throttled : Look::Kind::Failed,
            .retryAfter = error.api ? error.api->retryAfter : std::nullopt};
}

/// The whole question, because the same SID may be asked about through two accounts.
QString questionKey(const ChallengeQuery &query)
{
    return QStringList{query.account.id, query.customer.service.toString(), query.customer.identity.toString(),
                       query.challenge.toString()}
        .join(u'\n');
}

} // namespace

Follower::Follower(ChallengeDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_clock.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Follower::lookNext);
    connect(&desk, &ChallengeDesk::looked, this, &Follower::count);
}

void Follower::follow(const Account &account, const Attempt &attempt, Pacer::Lane lane)
{
    const Outcome::Value outcome = attempt.result.outcome;
    if (outcome != Outcome::Accepted && outcome != Outcome::Unknown)
        return;
    const NotificationRequest &request = attempt.request;
    const ChallengeQuery query{account, {request.service, request.identity}, request.challenge};
    m_queries.insert(questionKey(query), query);
    m_plan.follow(questionKey(query), now(), Pacer::budgetOf(account), lane == Pacer::Lane::Program);
    schedule();
}

void Follower::hear(const Account &account, const Attempt &attempt)
{
    const SendResult &result = attempt.result;
    if (result.outcome == Outcome::NotSent || result.outcome == Outcome::Sending)
        return;
    const std::chrono::milliseconds took(result.timing.finished.value_or(0));
    pace(account, std::max<Pacer::Time>(now() - took, Pacer::Time(0)), result.error);
    schedule();
}

void Follower::hear(const Account &account, Pacer::Time left, const std::optional<Error> &error)
{
    pace(account, left, error);
    schedule();
}

Pacer::Time Follower::leave(const Account &account)
{
    const QString budget = Pacer::budgetOf(account);
    const Pacer::Time left = now();
    m_pacer.left(budget, left);
    hold(budget);
    schedule();
    return left;
}

void Follower::leave(const ChallengeQuery &query)
{
    m_left.insert(questionKey(query), leave(query.account));
}

std::chrono::milliseconds Follower::wait(const Account &account) const
{
    const Pacer::Time next = m_pacer.next(Pacer::budgetOf(account), Pacer::Lane::Program, now());
    return std::chrono::ceil<FollowPlan::Time>(next) - now();
}

/// A look that is not ours is a person's, which left without asking; it counts from its answer on.
void Follower::count(const ChallengeQuery &query, const Result<Challenge> &challenge)
{
    const auto error = challenge ? std::nullopt : std::optional(challenge.error());
    const auto ours = m_left.constFind(questionKey(query));
    pace(query.account, ours == m_left.cend() ? Pacer::Time(now()) : *ours, error);
    m_left.remove(questionKey(query));
}

void Follower::pace(const Account &account, Pacer::Time left, const std::optional<Error> &error)
{
    const QString budget = Pacer::budgetOf(account);
    const bool isRefused =
        error && error->api && error->api->httpStatus == tooMany && error->api->code != allPushesUsed;
    m_pacer.left(budget, left);
    if (isRefused)
        m_pacer.refused(budget, left, now(), error->api->retryAfter);
    else
        m_pacer.fine(budget);
    hold(budget);
}

void Follower::hold(const QString &budget)
{
    const Pacer::Time next = m_pacer.next(budget, Pacer::Lane::Program, now());
    m_plan.hold(budget, std::chrono::ceil<FollowPlan::Time>(next));
}

double Follower::rate(const Account &account) const
{
    return m_pacer.rate(Pacer::budgetOf(account));
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
        leave(query);
        whenReady(m_desk.look(query, ChallengeDesk::Look::ForFollowing), this,
                  [this, query](const Result<Challenge> &challenge) { take(query, challenge); });
    }
    schedule(); // in case the timer was a little early
}

void Follower::take(const ChallengeQuery &query, const Result<Challenge> &challenge)
{
    const QString key = questionKey(query);
    const Look look = challenge ? lookAt(challenge.value()) : lookAt(challenge.error());
    if (!m_plan.answered(key, now(), look)) {
        m_queries.remove(key);
        if (!challenge)
            emit givenUp(query.challenge, challenge.error());
    }
    schedule();
}

} // namespace renotify
