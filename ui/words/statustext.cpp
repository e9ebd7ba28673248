// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/statustext.h"

#include "ui/words/together.h"

#include <QCoreApplication>
#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWord = 40;

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

QString platformText(Factor::Platform platform)
{
    switch (platform) {
    case Factor::Platform::Apn:
        return StatusWords::tr("iOS");
    case Factor::Platform::Fcm:
        return StatusWords::tr("Android");
    case Factor::Platform::None:
        return StatusWords::tr("can’t receive pushes");
    case Factor::Platform::Unknown:
        break;
    }
    return {};
}

QString enrolmentText(Factor::Enrolment enrolment)
{
    switch (enrolment) {
    case Factor::Enrolment::Verified:
        return StatusWords::tr("verified");
    case Factor::Enrolment::Unverified:
        return StatusWords::tr("not verified");
    case Factor::Enrolment::Unknown:
        break;
    }
    return {};
}

} // namespace

QString statusWord(std::optional<ChallengeStatus::Value> status)
{
    if (!status)
        return StatusWords::tr("status unknown");
    switch (*status) {
    case ChallengeStatus::Pending:
        return StatusWords::tr("pending");
    case ChallengeStatus::Expired:
        return StatusWords::tr("expired");
    case ChallengeStatus::Approved:
        return StatusWords::tr("approved");
    case ChallengeStatus::Denied:
        return StatusWords::tr("denied");
    }
    return {};
}

QString statusWord(const Challenge &challenge)
{
    const QString word = challenge.statusWord.simplified().left(longestWord);
    if (challenge.status || word.isEmpty())
        return statusWord(challenge.status);
    return StatusWords::tr("status “%1”", "a word of the service's that Renotify does not know").arg(word);
}

QString waitingWord()
{
    return StatusWords::tr("waiting", "for the customer's answer");
}

QIcon statusIcon(std::optional<ChallengeStatus::Value> status)
{
    if (!status)
        return QIcon(u":/icons/outcome-unknown.svg"_s);
    switch (*status) {
    case ChallengeStatus::Pending:
        return QIcon(u":/icons/status-pending.svg"_s);
    case ChallengeStatus::Expired:
        return QIcon(u":/icons/status-expired.svg"_s);
    case ChallengeStatus::Approved:
        return QIcon(u":/icons/status-approved.svg"_s);
    case ChallengeStatus::Denied:
        return QIcon(u":/icons/status-denied.svg"_s);
    }
    return {};
}

QString endText(const ChallengeEnd &end)
{
    const QString word = statusWord(end.status);
    if (!end.at)
        return word;
    return StatusWords::tr("%1 at %2", "approved at 14:30:11")
        .arg(word, QLocale().toString(end.at->toLocalTime().time(), u"HH:mm:ss"_s));
}

QString deviceText(const Factor &device)
{
    return onOneLine({device.name, platformText(device.platform), enrolmentText(device.enrolment)});
}

} // namespace renotify
