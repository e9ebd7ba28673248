// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sendpolicy.h"

#include <QMetaEnum>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

using Kind = SendVerdict::Kind;

const QString notRequested = u"not_requested"_s; // Twilio's word

SendVerdict ended(const ChallengeEnd &end)
{
    SendVerdict verdict;
    switch (end.status) {
    case ChallengeStatus::Approved:
        verdict.kind = Kind::Approved;
        break;
    case ChallengeStatus::Denied:
        verdict.kind = Kind::Denied;
        verdict.notRequested = end.respondedReason == notRequested;
        break;
    case ChallengeStatus::Expired:
    case ChallengeStatus::Pending: // pending is not an end; whoever recorded it meant that it is over
        verdict.kind = Kind::Expired;
        break;
    }
    return verdict;
}

ChallengeEnd endAs(ChallengeStatus::Value status, const Challenge &challenge, const QDateTime &now, Steady steady)
{
    std::optional<QDateTime> at = status == ChallengeStatus::Expired ? challenge.expiresAt : challenge.respondedAt;
    if (at)
        at = challenge.clock.ours(*at, now, steady);
    return {status, challenge.respondedReason, at, now};
}

/// Older journals contain ends that were only concluded from a clock. If the service says otherwise later, we believe
/// it.
bool isRefuted(const ChallengeEnd &end, const std::optional<Challenge> &challenge)
{
    return end.status == ChallengeStatus::Expired && challenge && challenge->status == ChallengeStatus::Pending;
}

bool isUnverified(const std::optional<Factor> &factor)
{
    return factor && factor->enrolment == Factor::Enrolment::Unverified;
}

} // namespace

std::optional<ChallengeEnd> endSaid(const Challenge &challenge, const QDateTime &now, Steady steady)
{
    const auto status = challenge.status.value_or(ChallengeStatus::Pending);
    if (status == ChallengeStatus::Pending)
        return std::nullopt;
    return endAs(status, challenge, now, steady);
}

std::optional<ChallengeEnd> endOf(const Challenge &challenge, const QDateTime &now, Steady steady)
{
    if (const auto said = endSaid(challenge, now, steady))
        return said;
    if (!challenge.expiresAt)
        return std::nullopt;
    const auto theirs = challenge.clock.at(now, steady);
    const auto earliest = theirs ? theirs : challenge.clock.earliestAt(steady);
    if (!earliest || *earliest < *challenge.expiresAt)
        return std::nullopt;
    return endAs(ChallengeStatus::Expired, challenge, now, steady);
}

std::optional<std::chrono::milliseconds> lifeLeft(const Challenge &challenge, const QDateTime &now, Steady steady)
{
    const auto theirs = challenge.clock.at(now, steady);
    if (!theirs || !challenge.expiresAt)
        return std::nullopt;
    return std::chrono::milliseconds(theirs->msecsTo(*challenge.expiresAt));
}

Error refusalBy(const SendVerdict &verdict)
{
    QString detail = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(verdict.kind)));
    if (verdict.notRequested)
        detail += u' ' + notRequested;
    return {Error::Kind::RefusedByRule, detail, {}};
}

std::optional<SendVerdict> ruleIn(QStringView detail)
{
    bool isKnown = false;
    const int kind = QMetaEnum::fromType<Kind>().keyToValue(detail.split(u' ').first().toLatin1(), &isKnown);
    if (!isKnown)
        return std::nullopt;
    return SendVerdict{.kind = Kind(kind), .notRequested = detail.endsWith(notRequested)};
}

SendVerdict judgeSend(const SendCase &sendCase)
{
    const SendFacts &facts = sendCase.facts;
    // An end that was seen once stays true, whatever is read later.
    if (facts.end && !isRefuted(*facts.end, sendCase.challenge))
        return ended(*facts.end);
    if (sendCase.challenge) {
        if (const auto end = endOf(*sendCase.challenge, sendCase.now))
            return ended(*end);
    }
    if (facts.spent || facts.used >= mostPushes)
        return {.kind = Kind::Spent};
    if (sendCase.factor && sendCase.factor->platform == Factor::Platform::None)
        return {.kind = Kind::NoPlatform};
    if (isUnverified(sendCase.factor))
        return {.kind = Kind::Unverified};
    if (facts.unknownNotLookedAt)
        return {.kind = Kind::LookFirst, .mayBeOverridden = !sendCase.canLook};
    if (facts.lastSend && sendCase.coolDown.count() > 0) {
        // If the clock was set back, the last send lies in the future: then the cool-down counts from now.
        const QDateTime until = qMin(*facts.lastSend, sendCase.now).addSecs(sendCase.coolDown.count());
        if (until > sendCase.now)
            return {.kind = Kind::CoolingDown,
                    .until = until,
                    .mayHaveFailed = facts.lastMayHaveFailed,
                    .mayBeOverridden = true};
    }
    return {};
}

} // namespace renotify
