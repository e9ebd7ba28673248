// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/headlinetext.h"

#include "ui/words/attempttext.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <QCoreApplication>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct HeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::HeadlineWords)
};

constexpr int allPushesUsed = 60309; // Twilio's code

PushStage endStage(const ChallengeEnd &end)
{
    switch (end.status) {
    case ChallengeStatus::Approved:
        return PushStage::Approved;
    case ChallengeStatus::Denied:
        return end.respondedReason == "not_requested"_L1 ? PushStage::NotRequested : PushStage::Denied;
    case ChallengeStatus::Expired:
        return PushStage::Expired;
    case ChallengeStatus::Pending:
        break;
    }
    return PushStage::NoAnswerSeen;
}

QString errorTitle(const SendResult &result)
{
    return result.error ? errorText(*result.error, result.outcome).title : outcomeExplanation(result.outcome);
}

QString validity(const Attempt &attempt, const QDateTime &now)
{
    const auto until = validUntil(attempt);
    if (!until || *until <= now)
        return outcomeExplanation(Outcome::Accepted);
    return HeadlineWords::tr("Twilio accepted the push and keeps trying until %1. Twilio doesn’t report whether it "
                             "reaches the phone.")
        .arg(clockTime(*until));
}

} // namespace

PushStage pushStage(const Attempt &attempt, bool isWatched)
{
    const SendResult &result = attempt.result;
    switch (result.outcome) {
    case Outcome::Sending:
        return PushStage::Sending;
    case Outcome::Rejected:
        return result.error && result.error->api && result.error->api->code == allPushesUsed ? PushStage::Spent
                                                                                             : PushStage::Rejected;
    case Outcome::NotSent:
        return PushStage::NotSent;
    case Outcome::Unknown:
        return attempt.challengeEnd ? endStage(*attempt.challengeEnd) : PushStage::Unknown;
    case Outcome::Accepted:
        break;
    }
    if (attempt.challengeEnd)
        return endStage(*attempt.challengeEnd);
    return isWatched ? PushStage::Waiting : PushStage::NoAnswerSeen;
}

bool isOver(PushStage stage)
{
    switch (stage) {
    case PushStage::Approved:
    case PushStage::Denied:
    case PushStage::NotRequested:
    case PushStage::Expired:
    case PushStage::Spent:
        return true;
    case PushStage::Sending:
    case PushStage::Waiting:
    case PushStage::NoAnswerSeen:
    case PushStage::Rejected:
    case PushStage::NotSent:
    case PushStage::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

QString headline(const Attempt &attempt, PushStage stage)
{
    switch (stage) {
    case PushStage::Sending:
        return HeadlineWords::tr("Sending…");
    case PushStage::Waiting:
        return HeadlineWords::tr("Waiting for the customer");
    case PushStage::NoAnswerSeen:
        return HeadlineWords::tr("Accepted, but no answer seen");
    case PushStage::Approved:
        return HeadlineWords::tr("Approved by the customer");
    case PushStage::Denied:
        return HeadlineWords::tr("Denied by the customer");
    case PushStage::NotRequested:
        return HeadlineWords::tr("Denied: not requested");
    case PushStage::Expired:
        return HeadlineWords::tr("Expired without an answer");
    case PushStage::Spent:
        return HeadlineWords::tr("All 3 pushes are used");
    case PushStage::Rejected:
        return HeadlineWords::tr("Rejected: %1").arg(errorTitle(attempt.result));
    case PushStage::NotSent:
        return HeadlineWords::tr("Not sent: %1").arg(errorTitle(attempt.result));
    case PushStage::Unknown:
        return HeadlineWords::tr("Unknown: %1").arg(errorTitle(attempt.result));
    }
    Q_UNREACHABLE();
}

QString whoseHeadline(const Identity &identity, const QString &headline)
{
    constexpr qsizetype longest = 32;
    constexpr qsizetype kept = 14; // at each end
    QString name = identity.toString();
    if (name.size() > longest)
        name = name.first(kept) + u'…' + name.last(kept);
    return HeadlineWords::tr("%1: %2", "a customer and what happened to them").arg(name, headline);
}

QString headlineAdvice(const Attempt &attempt, PushStage stage, const QDateTime &now)
{
    switch (stage) {
    case PushStage::Waiting:
    case PushStage::NoAnswerSeen:
        return sentences({validity(attempt, now), otherChallengeWarning(attempt)});
    case PushStage::Approved:
        return HeadlineWords::tr("The customer approved the sign-in. No further push is needed.");
    case PushStage::Denied:
        return HeadlineWords::tr(
            "Nothing more will be sent to this challenge. If it was a mistake, ask the customer to sign in again.");
    case PushStage::NotRequested:
        return HeadlineWords::tr(
            "The customer says they didn’t request it. Someone else may be trying to sign in. Check "
            "who you are talking to, and tell your security team. Nothing more will be sent to this "
            "challenge.");
    case PushStage::Expired:
        return HeadlineWords::tr("Ask the customer to sign in again, then find the new challenge.");
    case PushStage::Sending:
    case PushStage::Spent:
    case PushStage::Rejected:
    case PushStage::NotSent:
    case PushStage::Unknown:
        return outcomeDetails(attempt);
    }
    Q_UNREACHABLE();
}

QString smallPrint(const Attempt &attempt)
{
    const QString sentence = outcomeSentence(attempt.result);
    const PushStage stage = pushStage(attempt, false);
    const bool isAnswered =
        stage == PushStage::Approved || stage == PushStage::Denied || stage == PushStage::NotRequested;
    const auto seconds = isAnswered ? secondsToEnd(attempt) : std::nullopt;
    if (!seconds)
        return attempt.result.outcome == Outcome::Sending ? QString() : sentence;
    return HeadlineWords::tr("%1, answered after %n s", "Accepted – 201 Created – 182 ms", *seconds).arg(sentence);
}

std::optional<int> secondsToEnd(const Attempt &attempt)
{
    const auto at = attempt.challengeEnd ? attempt.challengeEnd->at : std::nullopt;
    const qint64 seconds = at ? at->toSecsSinceEpoch() - attempt.startedAt.toSecsSinceEpoch() : -1;
    return seconds >= 0 ? std::optional(int(seconds)) : std::nullopt;
}

} // namespace renotify
