// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/looking.h"

#include "support/whenready.h"

namespace renotify::cli {

namespace {

/// Without the secret or the history nothing can be sent either, so there is no use in going on.
bool isHopeless(const Error &error)
{
    const ExitCode code = exitCodeOf(error);
    return code == ExitCode::Credential || code == ExitCode::Journal;
}

} // namespace

ChallengeQuery LookingVerb::query(const NotificationRequest &request) const
{
    return {account(), {request.service, request.identity}, request.challenge};
}

void LookingVerb::lookAt(const NotificationRequest &request, ChallengeDesk::Look whom,
                         std::function<void(const CheckFacts &)> then)
{
    whenReady(place().desk.look(query(request), whom), this, [=, this](const Result<Challenge> &challenge) {
        CheckFacts facts{.request = request, .verdict = {}, .known = {}, .obstacle = {}};
        if (!challenge) {
            if (isHopeless(challenge.error()))
                return fail(challenge.error());
            facts.obstacle = challenge.error();
            return judge(facts, then);
        }
        facts.known.challenge = challenge.value();
        lookAtDevice(facts, then);
    });
}

void LookingVerb::lookAtDevice(const CheckFacts &facts, const std::function<void(const CheckFacts &)> &then)
{
    const auto factor = facts.known.challenge->factor;
    if (!factor)
        return judge(facts, then);
    const Customer customer{facts.request.service, facts.request.identity};
    whenReady(place().desk.device(account(), customer, *factor), this,
              [=, this](const Result<Factor> &) { judge(facts, then); });
}

void LookingVerb::judge(CheckFacts facts, const std::function<void(const CheckFacts &)> &then)
{
    const ChallengeQuery asked = query(facts.request);
    whenReady(place().desk.facts(asked, facts.known.challenge), this, [=, this](const Result<SendFacts> &journal) {
        if (!journal)
            return fail(journal.error());
        CheckFacts all = facts;
        all.known = place().knowledge.about(asked);
        all.known.facts = journal.value();
        all.verdict = judgeNow(account(), all.known);
        all.known.now = QDateTime::currentDateTimeUtc();
        then(all);
    });
}

} // namespace renotify::cli
