// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "domain/uid.h"
#include "history/sqlhistory.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renotify {

/// Attempts for the tests of the journal.

inline Attempt startedAttempt(const QString &identity = u"customer-approves"_s)
{
    const QString digits(32, u'a');
    return {0,
            QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC),
            u"account-1"_s,
            u"Acme production"_s,
            u"https://verify.twilio.com"_s,
            {*ServiceSid::parse(u"VA"_s + digits), *Identity::parse(identity), *ChallengeSid::parse(u"YC"_s + digits),
             Ttl::from(120)},
            u"TICKET-7: \"quoted\", ünïcode 🔔\nsecond line"_s,
            u"kim"_s,
            {},
            {},
            newUid().toString(QUuid::WithoutBraces)};
}

/// The send of `attempt`, in the form in which the journal is asked about it.
inline SendSubject subjectOf(const Attempt &attempt)
{
    return {attempt.host, {attempt.request.service, attempt.request.identity}, attempt.request.challenge};
}

inline Notification someNotification()
{
    const QString digits(32, u'b');
    const QJsonObject json{{u"sid"_s, u"NT"_s + digits},
                           {u"account_sid"_s, u"AC"_s + digits},
                           {u"service_sid"_s, u"VA"_s + digits},
                           {u"entity_sid"_s, u"YE"_s + digits},
                           {u"identity"_s, u"customer-approves"_s},
                           {u"challenge_sid"_s, u"YC"_s + digits},
                           {u"priority"_s, u"high"_s},
                           {u"ttl"_s, 120},
                           {u"date_created"_s, u"2026-01-02T03:04:06Z"_s},
                           {u"later"_s, QJsonObject{{u"x"_s, true}}}};
    Notification notification;
    notification.sid = NotificationSid::parse(u"NT"_s + digits);
    notification.account = AccountSid::parse(u"AC"_s + digits);
    notification.service = ServiceSid::parse(u"VA"_s + digits);
    notification.entity = EntitySid::parse(u"YE"_s + digits);
    notification.identity = u"customer-approves"_s;
    notification.challenge = ChallengeSid::parse(u"YC"_s + digits);
    notification.priority = u"high"_s;
    notification.ttl = 120;
    notification.dateCreated = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 6), Qt::UTC);
    notification.json = json;
    return notification;
}

/// `attempt` after an answer of 201 with this body.
inline Attempt accepted(Attempt attempt, const QByteArray &body = "{}")
{
    attempt.result.outcome = Outcome::Accepted;
    attempt.result.notification = someNotification();
    attempt.result.answer = {
        201, u"Created"_s, {{"Content-Type", "application/json"}, {"X", "a"}, {"X", "b"}}, body, false};
    attempt.result.requestId = u"RQ"_s + QString(32, u'c');
    attempt.result.timing = {1, 2, std::nullopt, 4, 5, 6};
    return attempt;
}

} // namespace renotify
