// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recordkinds.h"

#include "history/exportrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject attemptFields(const Attempt &attempt)
{
    return QJsonDocument::fromJson(jsonRow(attempt)).object();
}

QJsonObject challengeFields(const Challenge &challenge)
{
    const auto left = lifeLeft(challenge, QDateTime::currentDateTimeUtc());
    return {{u"challenge_sid"_s, challenge.sid.toString()},
            {u"status"_s, challenge.status ? keyOf(*challenge.status) : challenge.statusWord},
            {u"message"_s, challenge.message},
            {u"created"_s, timeOrNull(challenge.createdAt)},
            {u"expires"_s, timeOrNull(challenge.expiresAt)},
            {u"responded"_s, timeOrNull(challenge.respondedAt)},
            {u"left_s"_s, left ? QJsonValue(qint64(qMax<qint64>(0, left->count() / 1000))) : QJsonValue()},
            {u"responded_reason"_s, challenge.respondedReason},
            {u"factor_sid"_s, challenge.factor ? QJsonValue(challenge.factor->toString()) : QJsonValue()}};
}

QJsonValue deviceFields(const std::optional<Factor> &device)
{
    static constexpr std::array platforms{"unknown"_L1, "apn"_L1, "fcm"_L1, "none"_L1};
    static constexpr std::array enrolments{"unknown"_L1, "unverified"_L1, "verified"_L1};
    if (!device)
        return {};
    return QJsonObject{{u"factor_sid"_s, device->sid.toString()},
                       {u"name"_s, device->name},
                       {u"platform"_s, platforms[std::size_t(device->platform)]},
                       {u"enrolment"_s, enrolments[std::size_t(device->enrolment)]}};
}

} // namespace

Record attemptRecord(const Attempt &attempt)
{
    return recordOf(KindIndex::Attempt, attemptFields(attempt));
}

Record repeatedRecord(const Attempt &attempt)
{
    QJsonObject fields = attemptFields(attempt);
    fields[u"repeated"_s] = true;
    return recordOf(KindIndex::Attempt, fields);
}

Record wholeAttemptRecord(const Attempt &attempt)
{
    QJsonObject fields = attemptFields(attempt);
    QJsonArray headers;
    for (const auto &[name, value] : attempt.result.answer.headers)
        headers.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    fields[u"answer_headers"_s] = headers;
    fields[u"answer_body"_s] = QString::fromUtf8(attempt.result.answer.body);
    fields[u"answer_cut"_s] = attempt.result.answer.bodyCut;
    return recordOf(KindIndex::Attempt, fields);
}

Record challengeRecord(const Challenge &challenge)
{
    return recordOf(KindIndex::Challenge, challengeFields(challenge));
}

Record accountRecord(const Account &account)
{
    return recordOf(
        KindIndex::Account,
        {{u"account"_s, account.name},
         {u"credential_sid"_s, toString(account.credential)},
         {u"host"_s, account.host.url().toString()},
         {u"production"_s, account.production},
         {u"secret"_s, account.keepSecret == Account::KeepSecret::InKeychain ? u"keychain"_s : u"session"_s},
         {u"cool_down_s"_s, qint64(account.coolDown.count())},
         {u"hold_s"_s, qint64(account.hold.count())}});
}

Record accountTestRecord(const Account &account, const AccountReport &report)
{
    QJsonArray sids;
    QJsonArray services;
    for (const Service &service : report.services) {
        sids.append(service.sid.toString());
        services.append(QJsonObject{{u"sid"_s, service.sid.toString()}, {u"name"_s, service.name}});
    }
    const QJsonValue mayList =
        report.askedChallenges ? QJsonValue(!report.challengesObstacle.has_value()) : QJsonValue();
    return recordOf(KindIndex::AccountTest,
                    {{u"account"_s, account.name},
                     {u"works"_s, !report.obstacle.has_value()},
                     {u"obstacle"_s, report.obstacle ? QJsonValue(keyOf(report.obstacle->kind)) : QJsonValue()},
                     {u"lists_challenges"_s, mayList},
                     {u"service_sids"_s, sids},
                     {u"services"_s, services}});
}

Record checkRecord(const CheckFacts &facts)
{
    const bool isAllowed = facts.verdict.kind == SendVerdict::Kind::Allowed;
    const auto &challenge = facts.known.challenge;
    const QJsonObject why = isAllowed ? QJsonObject() : refusalRecord(facts.verdict, facts.known.now).fields;
    return recordOf(KindIndex::Check,
                    {{u"service_sid"_s, facts.request.service.toString()},
                     {u"identity"_s, facts.request.identity.toString()},
                     {u"challenge_sid"_s, facts.request.challenge.toString()},
                     {u"allowed"_s, isAllowed},
                     {u"rule"_s, isAllowed ? QJsonValue() : QJsonValue(keyOf(facts.verdict.kind))},
                     {u"message"_s, why[u"message"_s].toString()},
                     {u"may_be_overridden"_s, facts.verdict.mayBeOverridden},
                     {u"wait_until"_s, timeOrNull(facts.verdict.until)},
                     {u"pushes_used"_s, facts.known.facts.used},
                     {u"challenge"_s, challenge ? QJsonValue(challengeFields(*challenge)) : QJsonValue()},
                     {u"device"_s, deviceFields(facts.known.factor)},
                     {u"obstacle"_s, facts.obstacle ? QJsonValue(keyOf(facts.obstacle->kind)) : QJsonValue()}});
}

Record requestRecord(const NotificationRequest &request, const QString &url, const QString &text, const QString &curl)
{
    return recordOf(KindIndex::Request, {{u"method"_s, u"POST"_s},
                                         {u"url"_s, url},
                                         {u"body"_s, request.ttl ? u"Ttl=%1"_s.arg(request.ttl->seconds()) : QString()},
                                         {u"request"_s, text},
                                         {u"curl"_s, curl}});
}

Record secretRecord(const Account &account, const char *state)
{
    return recordOf(KindIndex::Secret, {{u"account"_s, account.name}, {u"secret"_s, QString::fromLatin1(state)}});
}

Record exportRecord(const QString &path, qint64 rows)
{
    return recordOf(KindIndex::Export, {{u"file"_s, path}, {u"rows"_s, rows}});
}

Record versionRecord()
{
    return recordOf(KindIndex::Version, {{u"version"_s, QStringLiteral(RENOTIFY_VERSION)}});
}

} // namespace renotify::cli
