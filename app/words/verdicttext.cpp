// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/verdicttext.h"

#include <QCoreApplication>

namespace renotify {

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString deniedText(bool notRequested)
{
    return notRequested
               ? VerdictWords::tr("The customer denied this challenge. Nothing more will be sent. They said they "
                                  "didn’t request it. Someone else may be trying to sign in: check who you are "
                                  "talking to, and tell your security team.")
               : VerdictWords::tr("The customer denied this challenge. Nothing more will be sent.");
}

int secondsUntil(const std::optional<QDateTime> &until, const QDateTime &now)
{
    return until ? int((qMax<qint64>(0, now.msecsTo(*until)) + 999) / 1000) : 0;
}

/// Has other words after a send that ended Unknown, which may not have brought a push.
QString coolDownText(const SendVerdict &verdict, const QDateTime &now)
{
    const int seconds = secondsUntil(verdict.until, now);
    if (!verdict.until)
        return VerdictWords::tr("This customer was sent a push moments ago.");
    if (verdict.mayHaveFailed)
        return VerdictWords::tr("This customer may have been sent a push moments ago. Wait %n s or tick “Send anyway”.",
                                nullptr, seconds);
    return VerdictWords::tr("This customer was sent a push moments ago. Wait %n s or tick “Send anyway”.", nullptr,
                            seconds);
}

} // namespace

QString verdictText(const SendVerdict &verdict, const QDateTime &now)
{
    switch (verdict.kind) {
    case SendVerdict::Kind::Allowed:
        return {};
    case SendVerdict::Kind::Approved:
        return VerdictWords::tr("The customer approved this challenge. No further push is needed.");
    case SendVerdict::Kind::Denied:
        return deniedText(verdict.notRequested);
    case SendVerdict::Kind::Expired:
        return VerdictWords::tr(
            "This challenge has expired. Ask the customer to sign in again, then find the new challenge.");
    case SendVerdict::Kind::Spent:
        return VerdictWords::tr(
            "All 3 pushes of this challenge are used. Ask the customer to sign in again, then find the new challenge.");
    case SendVerdict::Kind::NoPlatform:
        return VerdictWords::tr(
            "This device can’t receive pushes. Ask the customer to open the app; it checks for pending sign-ins.");
    case SendVerdict::Kind::Unverified:
        return VerdictWords::tr("The customer’s device isn’t verified yet. Its enrolment has to be finished first.");
    case SendVerdict::Kind::LookFirst:
        return verdict.mayBeOverridden
                   ? VerdictWords::tr(
                       "The last send may have arrived, and the challenge’s status can’t be read. Ask the "
                       "customer before you send again.")
                   : VerdictWords::tr(
                       "The last send may have arrived. Check the challenge’s status before you send again (F5).");
    case SendVerdict::Kind::CoolingDown:
        return coolDownText(verdict, now);
    }
    return {};
}

} // namespace renotify
