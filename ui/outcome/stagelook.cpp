// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/stagelook.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/words/statustext.h"

namespace renotify {

using namespace Qt::StringLiterals;

QIcon stageIcon(PushStage stage, const QColor &alarm)
{
    switch (stage) {
    case PushStage::Sending:
        return outcomeIcon(Outcome::Sending);
    case PushStage::Waiting:
        return statusIcon(ChallengeStatus::Pending);
    case PushStage::NoAnswerSeen:
        return outcomeIcon(Outcome::Accepted);
    case PushStage::Approved:
        return statusIcon(ChallengeStatus::Approved);
    case PushStage::Denied:
        return statusIcon(ChallengeStatus::Denied);
    case PushStage::NotRequested:
        return actionIcon("warning"_L1, alarm);
    case PushStage::Expired:
        return statusIcon(ChallengeStatus::Expired);
    case PushStage::Spent:
    case PushStage::Rejected:
        return outcomeIcon(Outcome::Rejected);
    case PushStage::NotSent:
        return outcomeIcon(Outcome::NotSent);
    case PushStage::Unknown:
        return outcomeIcon(Outcome::Unknown);
    }
    Q_UNREACHABLE();
}

QColor stageColour(PushStage stage)
{
    switch (stage) {
    case PushStage::Sending:
    case PushStage::Waiting:
        return outcomeColour(Outcome::Sending);
    case PushStage::Approved:
        return outcomeColour(Outcome::Accepted);
    case PushStage::Denied:
    case PushStage::Spent:
    case PushStage::Rejected:
        return outcomeColour(Outcome::Rejected);
    case PushStage::NotRequested:
        return alarmColour;
    case PushStage::NoAnswerSeen:
    case PushStage::Expired:
    case PushStage::NotSent:
        return outcomeColour(Outcome::NotSent);
    case PushStage::Unknown:
        return outcomeColour(Outcome::Unknown);
    }
    Q_UNREACHABLE();
}

} // namespace renotify
