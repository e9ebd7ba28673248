// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/world.h"

#include <algorithm>

namespace renotify::sandbox {

namespace {

constexpr int secondsEndStaysVisible = 30;
constexpr int msUntilCustomerAnswers = 2500;

} // namespace

QDateTime Challenge::ends() const
{
    return answered.isValid() ? std::min(answered, expires) : expires;
}

Status Challenge::status(const QDateTime &now) const
{
    if (now < ends())
        return Status::Pending;
    if (!answered.isValid() || answered >= expires)
        return Status::Expired;
    return story->customer == Story::Customer::Denies ? Status::Denied : Status::Approved;
}

World::World(Clock clock)
    : m_clock(std::move(clock))
{
    for (const Story &story : stories()) {
        if (story.exists)
            m_challenges[story.identity] = {begun(story)};
    }
}

Challenge World::begun(const Story &customer) const
{
    return {.sid = customer.challengeSid(),
            .story = &customer,
            .message = customer.message,
            .fields = {},
            .created = now(),
            .expires = now().addSecs(defaultLife),
            .notifications = customer.alreadyUsed};
}

const Story *World::customer(const QString &identity)
{
    const auto found = m_challenges.find(identity);
    if (found != m_challenges.end())
        return found->second.front().story;
    const auto story = callerStory(identity);
    if (!story)
        return nullptr;
    m_challenges[identity] = {begun(m_callers.emplace_back(*story))};
    return &m_callers.back();
}

void World::renewStanding(const Story &customer, int secondsAfterEnd)
{
    Challenge &standing = m_challenges.at(customer.identity).front();
    if (now() >= standing.ends().addSecs(secondsAfterEnd))
        standing = begun(customer);
}

std::vector<Challenge> World::challenges(const Story &customer)
{
    renewStanding(customer, secondsEndStaysVisible);
    std::vector<Challenge> all = m_challenges.at(customer.identity);
    std::stable_sort(all.begin(), all.end(),
                     [](const Challenge &a, const Challenge &b) { return a.created < b.created; });
    return all;
}

std::optional<Challenge> World::challenge(const Story &customer, const QString &sid)
{
    for (const Challenge &challenge : challenges(customer)) {
        if (challenge.sid == sid)
            return challenge;
    }
    return std::nullopt;
}

Challenge World::create(const Story &customer, const QString &message, const QJsonArray &fields,
                        const QDateTime &expires)
{
    return m_challenges.at(customer.identity)
        .emplace_back(Challenge{.sid = randomSid(QStringLiteral("YC")),
                                .story = &customer,
                                .message = message,
                                .fields = fields,
                                .created = now(),
                                .expires = expires,
                                .notifications = customer.alreadyUsed});
}

std::optional<World::Refusal> World::notify(const Story &customer, const QString &sid)
{
    renewStanding(customer, 0);
    std::vector<Challenge> &all = m_challenges.at(customer.identity);
    Challenge &challenge = *std::find_if(all.begin(), all.end(), [&sid](const Challenge &c) { return c.sid == sid; });
    const Status status = challenge.status(now());
    if (status == Status::Expired)
        return Refusal::Expired;
    if (status != Status::Pending)
        return Refusal::Answered;
    if (customer.platform == QLatin1StringView("none"))
        return Refusal::NoDevice;
    if (challenge.notifications >= mostNotifications)
        return Refusal::Spent;
    ++challenge.notifications;
    if (customer.customer != Story::Customer::Ignores && !challenge.answered.isValid())
        challenge.answered = now().addMSecs(msUntilCustomerAnswers);
    return std::nullopt;
}

} // namespace renotify::sandbox
