// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/readverbs.h"

#include "cli/words.h"

namespace renotify::cli {

using namespace Qt::StringLiterals;

void CheckVerb::work()
{
    withTarget([this](const NotificationRequest &request) {
        lookAt(request, ChallengeDesk::Look::ForPerson, [this](const CheckFacts &facts) {
            output().write(checkRecord(facts));
            if (facts.verdict.kind != SendVerdict::Kind::Allowed)
                return fail(refusalRecord(facts.verdict, facts.known.now));
            endWritten();
        });
    });
}

void FindVerb::work()
{
    const auto who = customer();
    if (!who)
        return;
    withPending(*who, [this](const QList<Challenge> &pending) {
        for (const Challenge &challenge : pending)
            output().writeItem(challengeRecord(challenge));
        output().endList();
        if (pending.isEmpty())
            output().note(CtlWords::tr("This customer has no pending challenge."));
        endWritten();
    });
}

void FollowVerb::work()
{
    withTarget([this](const NotificationRequest &request) {
        // As if it had been sent just now: whoever sent it, the challenge is the same.
        Attempt attempt{.startedAt = QDateTime::currentDateTimeUtc(),
                        .accountId = account().id,
                        .accountName = account().name,
                        .host = account().host.url().toString(),
                        .request = request,
                        .reason = {},
                        .operatorName = {},
                        .result = {}};
        attempt.result.outcome = Outcome::Accepted;
        follow(attempt);
    });
}

void FollowVerb::seen(const Challenge &challenge)
{
    const bool isNews = !m_shown || m_shown->status != challenge.status || m_shown->statusWord != challenge.statusWord
                        || m_shown->respondedReason != challenge.respondedReason;
    if (!isNews)
        return;
    m_shown = challenge;
    output().writeItem(challengeRecord(challenge));
    output().endList();
}

void FollowVerb::endSeen(const ChallengeEnd &end)
{
    Verb::end(exitCodeOf(end.status));
}

void FollowVerb::giveUp()
{
    fail(ExitCode::Expired, CtlWords::tr("Nobody answered within --timeout."));
}

} // namespace renotify::cli
