// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accountsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

constexpr int currentVersion = 1; // raise it for a field that an older program must not ignore
constexpr int longestCoolDown = 24 * 60 * 60;
constexpr int longestHold = 5;

const auto keychain = u"keychain"_s;
const auto session = u"session"_s;
constexpr std::array colours{"none"_L1, "red"_L1,  "orange"_L1, "green"_L1,
                             "teal"_L1, "blue"_L1, "violet"_L1, "grey"_L1}; // in the order of Account::Colour

Error malformed(const QString &where)
{
    return {Error::Kind::FileMalformed, where, {}};
}

/// The fields of one object, and the first of them that was wrong.
class Fields
{
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        expect(value.isUndefined() || value.isString(), name);
        return value.toString();
    }

    bool flag(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        expect(value.isUndefined() || value.isBool(), name);
        return value.toBool();
    }

    Account::Colour colour(const QString &name)
    {
        const QString colour = text(name);
        const auto known = std::ranges::find_if(colours, [&](QLatin1StringView each) { return each == colour; });
        const bool isKnown = known != colours.end();
        expect(isKnown || colour.isEmpty(), name);
        return isKnown ? Account::Colour(known - colours.begin()) : Account::Colour::None;
    }

    std::chrono::seconds seconds(const QString &name, std::chrono::seconds otherwise, int most)
    {
        const QJsonValue value = m_object.value(name);
        const int number = value.isUndefined() ? int(otherwise.count()) : value.toInt(-1); // -1 for 1.5, too
        expect(number >= 0 && number <= most, name);
        return std::chrono::seconds(number);
    }

    void expect(bool right, const QString &name)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = name;
    }

    const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    QString m_wrong;
};

QJsonObject encodeHost(const ServiceHost &host)
{
    switch (host.kind()) {
    case ServiceHost::Kind::Twilio:
        return {};
    case ServiceHost::Kind::Region:
        return {{u"edge"_s, host.edge()}, {u"region"_s, host.region()}};
    case ServiceHost::Kind::BaseUrl:
        return {{u"baseUrl"_s, host.url().toString(QUrl::FullyEncoded)}};
    }
    Q_UNREACHABLE();
}

std::optional<ServiceHost> decodeHost(const QJsonValue &value)
{
    if (!value.isObject())
        return value.isUndefined() ? std::optional(ServiceHost::twilio()) : std::nullopt;
    Fields fields(value.toObject());
    const QString baseUrl = fields.text(u"baseUrl"_s);
    const QString edge = fields.text(u"edge"_s);
    const QString region = fields.text(u"region"_s);
    if (!fields.wrong().isEmpty())
        return std::nullopt;
    if (baseUrl.isEmpty())
        return ServiceHost::region(edge, region);
    const auto host = ServiceHost::baseUrl(baseUrl);
    return std::holds_alternative<ServiceHost>(host) ? std::optional(std::get<ServiceHost>(host)) : std::nullopt;
}

QJsonArray encodeServices(const QList<Service> &services)
{
    QJsonArray array;
    for (const Service &service : services)
        array.append(QJsonObject{{u"sid"_s, service.sid.toString()}, {u"name"_s, service.name}});
    return array;
}

QList<Service> decodeServices(const QJsonValue &value, Fields &fields)
{
    fields.expect(value.isUndefined() || value.isArray(), u"services"_s);
    QList<Service> services;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        const auto sid = ServiceSid::parse(item[u"sid"_s].toString());
        fields.expect(sid && item[u"name"_s].isString(), u"services"_s);
        if (sid)
            services.append({*sid, item[u"name"_s].toString()});
    }
    return services;
}

QJsonObject encodeAccount(const Account &account)
{
    const bool inKeychain = account.keepSecret == Account::KeepSecret::InKeychain;
    return {{u"id"_s, account.id},
            {u"name"_s, account.name},
            {u"credential"_s, toString(account.credential)},
            {u"host"_s, encodeHost(account.host)},
            {u"keepSecret"_s, inKeychain ? keychain : session},
            {u"caFile"_s, account.caFile},
            {u"production"_s, account.production},
            {u"colour"_s, colours.at(int(account.colour))},
            {u"coolDownSeconds"_s, qint64(account.coolDown.count())},
            {u"holdSeconds"_s, qint64(account.hold.count())},
            {u"services"_s, encodeServices(account.services)}};
}

/// The `detail` of an error is the name of the field.
Result<Account> decodeAccount(const QJsonObject &object)
{
    Fields fields(object);
    const QString id = fields.text(u"id"_s);
    fields.expect(!id.isEmpty(), u"id"_s);
    const QString name = fields.text(u"name"_s);
    fields.expect(!name.isEmpty(), u"name"_s);
    const auto credential = parseCredentialSid(fields.text(u"credential"_s));
    fields.expect(credential.has_value(), u"credential"_s);
    const auto host = decodeHost(object.value(u"host"_s));
    fields.expect(host.has_value(), u"host"_s);
    const QString keepSecret = fields.text(u"keepSecret"_s);
    fields.expect(keepSecret.isEmpty() || keepSecret == keychain || keepSecret == session, u"keepSecret"_s);
    if (!fields.wrong().isEmpty())
        return malformed(fields.wrong());

    Account account{.id = id, .name = name, .credential = *credential, .host = *host, .caFile = {}};
    if (keepSecret == session)
        account.keepSecret = Account::KeepSecret::ForThisSession;
    account.caFile = fields.text(u"caFile"_s);
    account.production = fields.flag(u"production"_s);
    account.colour = fields.colour(u"colour"_s);
    account.coolDown = fields.seconds(u"coolDownSeconds"_s, account.coolDown, longestCoolDown);
    account.hold = fields.seconds(u"holdSeconds"_s, account.hold, longestHold);
    account.services = decodeServices(object.value(u"services"_s), fields);
    if (!fields.wrong().isEmpty())
        return malformed(fields.wrong());
    return account;
}

} // namespace

QByteArray encodeAccounts(const QList<Account> &accounts)
{
    QJsonArray array;
    for (const Account &account : accounts)
        array.append(encodeAccount(account));
    return QJsonDocument(QJsonObject{{u"version"_s, currentVersion}, {u"accounts"_s, array}}).toJson();
}

Result<QList<Account>> decodeAccounts(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return malformed(u"%1 (%2)"_s.arg(fault.errorString(), QString::number(fault.offset)));
    const int version = document[u"version"_s].toInt();
    if (version < 1)
        return malformed(u"version"_s);
    if (version > currentVersion)
        return Error{Error::Kind::FileNewer, QString::number(version), {}};
    if (!document[u"accounts"_s].isArray())
        return malformed(u"accounts"_s);

    QList<Account> accounts;
    QSet<QString> ids;
    QSet<QString> names;
    const QJsonArray values = document[u"accounts"_s].toArray();
    for (const auto &value : values) {
        const QString where = u"accounts[%1]"_s.arg(accounts.size());
        const Result<Account> account = decodeAccount(value.toObject());
        if (!account)
            return malformed(where + u'.' + account.error().detail);
        if (ids.contains(account->id))
            return malformed(where + u".id"_s);
        if (names.contains(account->name))
            return malformed(where + u".name"_s);
        ids.insert(account->id);
        names.insert(account->name);
        accounts.append(account.value());
    }
    return accounts;
}

} // namespace renotify
