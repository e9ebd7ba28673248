// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/readingwire.h"

#include "verify/verifywire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace renotify::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100; // makes an answer of some 130 kB

Error unreadable(const QString &detail)
{
    return {Error::Kind::AnswerUnreadable, detail, {}};
}

Result<QJsonObject> object(const Answer &answer)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &parseError);
    if (!document.isObject())
        return unreadable(notAnObject(parseError));
    return document.object();
}

std::optional<ChallengeStatus::Value> status(const QString &word)
{
    if (word == "pending"_L1)
        return ChallengeStatus::Pending;
    if (word == "expired"_L1)
        return ChallengeStatus::Expired;
    if (word == "approved"_L1)
        return ChallengeStatus::Approved;
    if (word == "denied"_L1)
        return ChallengeStatus::Denied;
    return std::nullopt;
}

/// SIDs keep their case, but it has no meaning.
template<class Sid>
bool names(const Sid &sid, const Sid &asked)
{
    return sid.toString().compare(asked.toString(), Qt::CaseInsensitive) == 0;
}

/// Some clients pass `details` on as the text of a JSON object.
QString message(const QJsonValue &details)
{
    const QJsonObject object =
        details.isString() ? QJsonDocument::fromJson(details.toString().toUtf8()).object() : details.toObject();
    return object["message"_L1].toString();
}

std::optional<Challenge> challengeFrom(const QJsonObject &json, const Heard &heard)
{
    const auto sid = ChallengeSid::parse(json["sid"_L1].toString());
    if (!sid)
        return std::nullopt;
    const QString word = json["status"_L1].toString();
    Challenge challenge{.sid = *sid,
                        .factor = FactorSid::parse(json["factor_sid"_L1].toString()),
                        .status = status(word),
                        .respondedReason = json["responded_reason"_L1].toString(),
                        .message = message(json["details"_L1]),
                        .createdAt = serviceTime(json["date_created"_L1].toString()),
                        .respondedAt = serviceTime(json["date_responded"_L1].toString()),
                        .expiresAt = serviceTime(json["expiration_date"_L1].toString()),
                        .clock = heard.clock};
    if (!challenge.status)
        challenge.statusWord = word;
    if (challenge.status == ChallengeStatus::Pending && challenge.expiresAt)
        challenge.clock.bound(challenge.createdAt, *challenge.expiresAt, heard.trip);
    return challenge;
}

Factor::Platform platform(const QString &word)
{
    if (word == "apn"_L1)
        return Factor::Platform::Apn;
    if (word == "fcm"_L1)
        return Factor::Platform::Fcm;
    return word == "none"_L1 ? Factor::Platform::None : Factor::Platform::Unknown;
}

Factor::Enrolment enrolment(const QString &word)
{
    if (word == "verified"_L1)
        return Factor::Enrolment::Verified;
    return word == "unverified"_L1 ? Factor::Enrolment::Unverified : Factor::Enrolment::Unknown;
}

} // namespace

std::optional<QUrl> resourceUrl(const ServiceHost &host, const QByteArray &path)
{
    const QByteArray whole = host.url().path(QUrl::FullyEncoded).toUtf8() + path;
    QUrl url = host.url();
    url.setPath(QString::fromUtf8(whole), QUrl::StrictMode);

    // QNetworkAccessManager sends the path in exactly this form, and resolves "." and ".." in it even if they were
    // percent-encoded, as RFC 3986 demands. A path that would not arrive as it was meant is not sent.
    const QByteArray sent =
        url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::NormalizePathSegments);
    if (!url.isValid() || sent != whole)
        return std::nullopt;
    return url;
}

QByteArray customerPath(const Customer &customer, const QByteArray &rest)
{
    return "/v2/Services/" + customer.service.toString().toUtf8() + "/Entities/"
           + QUrl::toPercentEncoding(customer.identity.toString()) + rest;
}

std::optional<QUrl> challengeUrl(const ServiceHost &host, const Customer &customer, const ChallengeSid &challenge)
{
    return resourceUrl(host, customerPath(customer, "/Challenges/" + challenge.toString().toUtf8()));
}

std::optional<QUrl> factorUrl(const ServiceHost &host, const Customer &customer, const FactorSid &factor)
{
    return resourceUrl(host, customerPath(customer, "/Factors/" + factor.toString().toUtf8()));
}

std::optional<QUrl> pendingUrl(const ServiceHost &host, const Customer &customer)
{
    auto url = resourceUrl(host, customerPath(customer, "/Challenges"));
    if (url)
        url->setQuery(u"Status=pending&Order=desc&PageSize=%1"_s.arg(pageSize)); // the API's default is asc
    return url;
}

std::optional<QUrl> servicesUrl(const ServiceHost &host)
{
    return resourceUrl(host, "/v2/Services");
}

std::optional<QUrl> nextPage(const ServiceHost &host, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QUrl &own = host.url();
    const auto port = [](const QUrl &u) { return u.port(u.scheme() == "https"_L1 ? 443 : 80); };
    // Compared in the form in which it will be sent, so that a path that climbs out of the prefix is caught.
    const QString path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded);
    if (!url.isValid() || url.scheme() != own.scheme() || url.host() != own.host() || port(url) != port(own)
        || !url.userInfo().isEmpty() || !path.startsWith(own.path(QUrl::FullyEncoded) + "/v2/"_L1))
        return std::nullopt;
    return url;
}

Result<Challenge> decodeChallenge(const Answer &answer, const ChallengeSid &asked, const Heard &heard)
{
    const auto json = object(answer);
    if (!json)
        return json.error();
    const auto challenge = challengeFrom(json.value(), heard);
    if (!challenge)
        return unreadable(u"no challenge"_s);
    if (!names(challenge->sid, asked))
        return unreadable(u"about another challenge: "_s + challenge->sid.toString());
    return *challenge;
}

Result<ChallengePage> decodePending(const Answer &answer, const ServiceHost &host, const Heard &heard)
{
    const auto json = object(answer);
    if (!json)
        return json.error();
    const QJsonValue listed = json.value()["challenges"_L1];
    if (!listed.isArray())
        return unreadable(u"no challenges"_s);
    ChallengePage page;
    const QJsonArray challenges = listed.toArray();
    for (const auto &item : challenges) {
        // The service may not have filtered, so we do; a challenge without a status is taken for pending, as was asked.
        const auto challenge = challengeFrom(item.toObject(), heard);
        const bool isAsIfPending = challenge && !challenge->status && challenge->statusWord.isEmpty();
        if (isAsIfPending || (challenge && challenge->status == ChallengeStatus::Pending))
            page.challenges.append(*challenge);
    }
    const QString next = json.value()["meta"_L1]["next_page_url"_L1].toString();
    page.next = nextPage(host, next);
    page.isCut = !next.isEmpty() && !page.next;
    return page;
}

Result<Factor> decodeFactor(const Answer &answer, const FactorSid &asked)
{
    const auto json = object(answer);
    if (!json)
        return json.error();
    const auto sid = FactorSid::parse(json.value()["sid"_L1].toString());
    if (!sid)
        return unreadable(u"no factor"_s);
    if (!names(*sid, asked))
        return unreadable(u"about another factor: "_s + sid->toString());
    return Factor{.sid = *sid,
                  .name = json.value()["friendly_name"_L1].toString(),
                  .platform = platform(json.value()["config"_L1]["notification_platform"_L1].toString()),
                  .enrolment = enrolment(json.value()["status"_L1].toString())};
}

Result<QList<Service>> decodeServices(const Answer &answer)
{
    const auto json = object(answer);
    if (!json)
        return json.error();
    const QJsonValue listed = json.value()["services"_L1];
    if (!listed.isArray())
        return unreadable(u"no services"_s);
    QList<Service> services;
    const QJsonArray items = listed.toArray();
    for (const auto &item : items) {
        if (const auto sid = ServiceSid::parse(item["sid"_L1].toString()))
            services.append({*sid, item["friendly_name"_L1].toString()});
    }
    return services;
}

} // namespace renotify::wire
