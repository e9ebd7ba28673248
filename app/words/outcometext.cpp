// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/outcometext.h"

#include <QCoreApplication>

namespace renotify {

namespace {

class OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::OutcomeWords)
};

} // namespace

QString outcomeWord(Outcome::Value outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return OutcomeWords::tr("Sending");
    case Outcome::Accepted:
        return OutcomeWords::tr("Accepted");
    case Outcome::Rejected:
        return OutcomeWords::tr("Rejected");
    case Outcome::NotSent:
        return OutcomeWords::tr("Not sent");
    case Outcome::Unknown:
        return OutcomeWords::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString outcomeExplanation(Outcome::Value outcome)
{
    switch (outcome) {
    case Outcome::Sending:
        return OutcomeWords::tr("The send is in progress.");
    case Outcome::Accepted:
        return OutcomeWords::tr("Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.");
    case Outcome::Rejected:
        return OutcomeWords::tr("The service answered with an error, and no push was created.");
    case Outcome::NotSent:
        return OutcomeWords::tr("Nothing reached the service, so no push was created.");
    case Outcome::Unknown:
        return OutcomeWords::tr("The request may have arrived, but no answer came back: the push may have gone out.");
    }
    Q_UNREACHABLE();
}

} // namespace renotify
