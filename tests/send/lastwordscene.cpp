// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastwordscene.h"
#include "../history/claimed.h"

#include <QTest>

namespace renotify {

using namespace std::chrono_literals;

QString ruleOf(News news)
{
    switch (news) {
    case News::Denied:
        return u"Denied not_requested"_s;
    case News::DeniedElsewhere:
        return u"Denied"_s;
    case News::Approved:
        return u"Approved"_s;
    case News::TimeIsOver:
        return u"Expired"_s;
    case News::ThirdPush:
    case News::SpentElsewhere:
        return u"Spent"_s;
    case News::PushElsewhere:
        return u"CoolingDown"_s;
    case News::AccountRemoved:
        break;
    }
    return {};
}

void Scene::record(Outcome::Value outcome, std::optional<int> code)
{
    Attempt attempt{.id = 0,
                    .startedAt = QDateTime::currentDateTimeUtc(),
                    .accountId = u"elsewhere"_s,
                    .accountName = {},
                    .host = order.account.host.url().toString(),
                    .request = order.request,
                    .reason = {},
                    .operatorName = {},
                    .result = {}};
    attempt.id = claimed(other, attempt).result().value();
    attempt.result.outcome = outcome;
    if (code)
        attempt.result.error = Error{Error::Kind::Api, {}, ApiError{429, code, {}, {}, {}}};
    other.finish(attempt).waitForFinished();
}

void Scene::prepare(News news)
{
    if (news == News::TimeIsOver)
        challenge.expiresAt = QDateTime::currentDateTimeUtc().addMSecs(100);
    if (news == News::ThirdPush) {
        record(Outcome::Accepted);
        record(Outcome::Unknown);
        other.recordLook(order.request.challenge).waitForFinished();
    }
    if (news == News::PushElsewhere)
        order.account.coolDown = 30s;
    read();
}

void Scene::learn(News news)
{
    switch (news) {
    case News::Denied:
        challenge.status = ChallengeStatus::Denied;
        challenge.respondedReason = u"not_requested"_s;
        return read();
    case News::Approved:
        challenge.status = ChallengeStatus::Approved;
        return read();
    case News::TimeIsOver:
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > *challenge.expiresAt);
        return;
    case News::AccountRemoved:
        return sender.checkAccounts([](const QString &) { return std::nullopt; });
    case News::DeniedElsewhere:
        other.recordEnd(subjectOf(query(), {}), {ChallengeStatus::Denied, {}, {}, QDateTime::currentDateTimeUtc()})
            .waitForFinished();
        return;
    case News::ThirdPush:
    case News::PushElsewhere:
        return record(Outcome::Accepted);
    case News::SpentElsewhere:
        return record(Outcome::Rejected, 60309);
    }
}

} // namespace renotify
