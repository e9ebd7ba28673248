// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/shapes.h"

using namespace Qt::StringLiterals;

namespace renotify::sandbox {

namespace {

const QString longAgo = u"2024-01-15T09:00:00Z"_s; // when service, entities and factors were made

QJsonValue text(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString name(Status status)
{
    switch (status) {
    case Status::Pending:
        return u"pending"_s;
    case Status::Expired:
        return u"expired"_s;
    case Status::Approved:
        return u"approved"_s;
    case Status::Denied:
        return u"denied"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QJsonObject Shapes::common(const QString &sid) const
{
    return {
        {u"sid"_s, sid}, {u"account_sid"_s, m_accountSid}, {u"date_created"_s, longAgo}, {u"date_updated"_s, longAgo}};
}

QJsonObject Shapes::ofCustomer(const QString &sid, const Story &customer) const
{
    return with(common(sid), {{u"service_sid"_s, serviceSid()},
                              {u"entity_sid"_s, customer.entitySid()},
                              {u"identity"_s, customer.identity}});
}

QString Shapes::url(const Story &customer) const
{
    return m_base + u"/v2/Services/"_s + serviceSid() + u"/Entities/"_s
           + QString::fromLatin1(QUrl::toPercentEncoding(customer.identity));
}

QJsonObject Shapes::service() const
{
    const QString url = m_base + u"/v2/Services/"_s + serviceSid();
    const QJsonObject push{{u"include_date"_s, true},
                           {u"apn_credential_sid"_s, fixedSid(u"CR"_s, u"apn"_s)},
                           {u"fcm_credential_sid"_s, fixedSid(u"CR"_s, u"fcm"_s)}};
    return with(common(serviceSid()), {{u"friendly_name"_s, u"Sandbox sign-in"_s},
                                       {u"code_length"_s, 6},
                                       {u"lookup_enabled"_s, false},
                                       {u"psd2_enabled"_s, false},
                                       {u"skip_sms_to_landlines"_s, false},
                                       {u"dtmf_input_required"_s, true},
                                       {u"tts_name"_s, QJsonValue()},
                                       {u"do_not_share_warning_enabled"_s, false},
                                       {u"custom_code_enabled"_s, false},
                                       {u"push"_s, push},
                                       {u"totp"_s, QJsonValue()},
                                       {u"default_template_sid"_s, QJsonValue()},
                                       {u"whatsapp"_s, QJsonValue()},
                                       {u"passkeys"_s, QJsonValue()},
                                       {u"verify_event_subscription_enabled"_s, false},
                                       {u"url"_s, url},
                                       {u"links"_s, QJsonObject{{u"entities"_s, url + u"/Entities"_s}}}});
}

QJsonObject Shapes::entity(const Story &customer) const
{
    QJsonObject entity = ofCustomer(customer.entitySid(), customer);
    entity.remove(u"entity_sid"_s);
    return with(entity, {{u"url"_s, url(customer)},
                         {u"links"_s, QJsonObject{{u"factors"_s, url(customer) + u"/Factors"_s},
                                                  {u"challenges"_s, url(customer) + u"/Challenges"_s}}}});
}

QJsonObject Shapes::factor(const Story &customer) const
{
    const bool reachable = customer.platform != u"none"_s;
    const QJsonObject config{
        {u"app_id"_s, u"com.example.signin"_s},
        {u"sdk_version"_s, u"3.0.0"_s},
        {u"notification_platform"_s, customer.platform},
        {u"notification_token"_s,
         reachable ? QJsonValue(u"sandbox-device-token-"_s + customer.entitySid()) : QJsonValue()}};
    return with(ofCustomer(customer.factorSid(), customer),
                {{u"friendly_name"_s, customer.device},
                 {u"status"_s, u"verified"_s},
                 {u"factor_type"_s, u"push"_s},
                 {u"config"_s, config},
                 {u"metadata"_s, QJsonValue()},
                 {u"url"_s, url(customer) + u"/Factors/"_s + customer.factorSid()}});
}

QJsonObject Shapes::challenge(const Challenge &challenge, const QDateTime &now) const
{
    const Story &customer = *challenge.story;
    const Status status = challenge.status(now);
    const bool responded = status == Status::Approved || status == Status::Denied;
    const QString url = this->url(customer) + u"/Challenges/"_s + challenge.sid;
    return with(ofCustomer(challenge.sid, customer),
                {{u"factor_sid"_s, customer.factorSid()},
                 {u"factor_type"_s, u"push"_s},
                 {u"date_created"_s, text(challenge.created)},
                 {u"date_updated"_s, text(status == Status::Pending ? challenge.created : challenge.ends())},
                 {u"date_responded"_s, responded ? text(challenge.answered) : QJsonValue()},
                 {u"expiration_date"_s, text(challenge.expires)},
                 {u"status"_s, name(status)},
                 {u"responded_reason"_s, status == Status::Denied ? u"not_requested"_s : u"none"_s},
                 {u"details"_s, QJsonObject{{u"message"_s, challenge.message}, {u"fields"_s, challenge.fields}}},
                 {u"hidden_details"_s, QJsonValue()},
                 {u"metadata"_s, QJsonValue()},
                 {u"url"_s, url},
                 {u"links"_s, QJsonObject{{u"notifications"_s, url + u"/Notifications"_s}}}});
}

QJsonObject Shapes::notification(const Challenge &challenge, int ttl, const QDateTime &now) const
{
    QJsonObject notification = ofCustomer(randomSid(u"NT"_s), *challenge.story);
    notification.remove(u"date_updated"_s);
    return with(notification, {{u"challenge_sid"_s, challenge.sid},
                               {u"priority"_s, u"high"_s},
                               {u"ttl"_s, ttl},
                               {u"date_created"_s, text(now)}});
}

} // namespace renotify::sandbox
