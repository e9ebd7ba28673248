// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/reporttext.h"

#include "send/accountcheck.h"
#include "ui/words/secrettext.h"
#include "ui/words/together.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int lacksPermission = 70051;
constexpr qsizetype namedServices = 5;

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ReportWords)

public:
    static QString services(const AccountReport &report);
    static QString challenges(const AccountReport &report);
};

bool isPermission(const std::optional<Error> &error)
{
    return error && error->api && error->api->code == lacksPermission;
}

QString ReportWords::services(const AccountReport &report)
{
    if (isPermission(report.obstacle))
        return tr("The credential is valid, but it can’t list services (permission /twilio/verify/service/list, error "
                  "%1): enter service SIDs by hand.")
            .arg(lacksPermission);
    if (report.services.isEmpty())
        return tr("The credential works. The account has no Verify service yet.");
    QStringList names;
    for (const Service &service : report.services.first(std::min(report.services.size(), namedServices)))
        names += service.name.isEmpty() ? service.sid.toString() : service.name;
    if (report.services.size() > namedServices)
        names += u"…"_s;
    return tr("The credential works. Services (%1): %2.")
        .arg(QLocale().toString(report.services.size()), enumeration(names));
}

QString ReportWords::challenges(const AccountReport &report)
{
    if (!report.askedChallenges)
        return tr("Permission to read challenges could not be checked without a service.");
    if (isPermission(report.challengesObstacle))
        return tr("It can’t read challenges: add /twilio/verify/challenge/list and /twilio/verify/challenge/read to "
                  "the key (error %1). You can send without them.")
            .arg(lacksPermission);
    if (report.challengesObstacle)
        return sentences({tr("Challenges could not be read."), errorWords(*report.challengesObstacle)});
    return tr("It can read challenges.");
}

} // namespace

QString reportWords(const AccountReport &report)
{
    if (report.obstacle && !isPermission(report.obstacle))
        return secretWords(*report.obstacle);
    return sentences(
        {ReportWords::services(report), ReportWords::challenges(report),
         ReportWords::tr("Permission to send (/twilio/verify/push-notification/create) can only be confirmed by "
                         "sending.")});
}

} // namespace renotify
