// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/fatewords.h"

#include "ui/widgets/icons.h"
#include "ui/words/errortext.h"
#include "ui/words/statustext.h"
#include "words/listwords.h"

#include <QCoreApplication>

namespace renotify {

namespace {

class FateWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::FateWords)
};

} // namespace

QString fateWord(RowFate::Value fate)
{
    switch (fate) {
    case RowFate::Waiting:
    case RowFate::Sending:
        return FateWords::tr("Not sent yet");
    case RowFate::Asked:
        return FateWords::tr("Waiting for the customer");
    case RowFate::Approved:
        return FateWords::tr("Approved");
    case RowFate::Denied:
        return FateWords::tr("Denied");
    case RowFate::Expired:
        return FateWords::tr("Expired");
    case RowFate::Rejected:
        return FateWords::tr("Rejected");
    case RowFate::NotSent:
        return FateWords::tr("Not sent");
    case RowFate::Unknown:
        return FateWords::tr("Unknown");
    case RowFate::Skipped:
        return FateWords::tr("Left out");
    case RowFate::Removed:
        return FateWords::tr("Removed from the history");
    }
    Q_UNREACHABLE();
}

QIcon fateIcon(RowFate::Value fate)
{
    switch (fate) {
    case RowFate::Waiting:
    case RowFate::Sending:
        return outcomeIcon(Outcome::Sending);
    case RowFate::Asked:
        return statusIcon(ChallengeStatus::Pending);
    case RowFate::Approved:
        return statusIcon(ChallengeStatus::Approved);
    case RowFate::Denied:
        return statusIcon(ChallengeStatus::Denied);
    case RowFate::Expired:
        return statusIcon(ChallengeStatus::Expired);
    case RowFate::Rejected:
        return outcomeIcon(Outcome::Rejected);
    case RowFate::NotSent:
    case RowFate::Skipped:
    case RowFate::Removed:
        return outcomeIcon(Outcome::NotSent);
    case RowFate::Unknown:
        return outcomeIcon(Outcome::Unknown);
    }
    Q_UNREACHABLE();
}

QColor fateColour(RowFate::Value fate)
{
    switch (fate) {
    case RowFate::Waiting:
    case RowFate::Sending:
        return {};
    case RowFate::Asked:
        return outcomeColour(Outcome::Sending);
    case RowFate::Approved:
        return outcomeColour(Outcome::Accepted);
    case RowFate::Denied:
    case RowFate::Rejected:
        return outcomeColour(Outcome::Rejected);
    case RowFate::Expired:
    case RowFate::NotSent:
    case RowFate::Skipped:
    case RowFate::Removed:
        return outcomeColour(Outcome::NotSent);
    case RowFate::Unknown:
        return outcomeColour(Outcome::Unknown);
    }
    Q_UNREACHABLE();
}

QList<RowFate::Value> shownFates()
{
    return {RowFate::Approved, RowFate::Denied,  RowFate::Expired, RowFate::Asked,   RowFate::Unknown,
            RowFate::Rejected, RowFate::NotSent, RowFate::Skipped, RowFate::Removed, RowFate::Waiting};
}

QString fateText(const BatchRow &row)
{
    if (!row.skipped.isEmpty())
        return skipText(row.skipped);
    const auto error = row.attempt ? row.attempt->result.error : std::nullopt;
    return error ? errorText(*error, row.attempt->result.outcome).cause : QString();
}

} // namespace renotify
