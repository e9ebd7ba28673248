// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include "sandbox/fault.h"
#include "sandbox/paging.h"
#include "sandbox/shapes.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify::sandbox {

namespace {

constexpr int longestMessage = 256; // characters (Twilio)
constexpr int longestTtl = 300;     // in seconds; also the TTL if none is given (Twilio's documentation)
constexpr std::chrono::seconds slowAnswer{5};

using Method = QHttpServerRequest::Method;

/// The segments of the path that match the stars of the pattern; nothing if the path does not match.
std::optional<QStringList> captured(QLatin1StringView pattern, const QStringList &path)
{
    const QList<QLatin1StringView> expected = [pattern] {
        QList<QLatin1StringView> parts;
        for (QLatin1StringView part : pattern.tokenize("/"_L1))
            parts.append(part);
        return parts;
    }();
    if (expected.size() != path.size())
        return std::nullopt;
    QStringList stars;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (expected[i] == "*"_L1)
            stars.append(path[i]);
        else if (expected[i] != path[i])
            return std::nullopt;
    }
    return stars;
}

QDateTime parsedTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), QTimeZone::utc()) : time;
}

std::optional<QJsonArray> parsedFields(const QStringList &texts)
{
    QJsonArray fields;
    for (const QString &text : texts) {
        const QJsonObject field = QJsonDocument::fromJson(text.toUtf8()).object();
        if (!field[u"label"_s].isString() || !field[u"value"_s].isString())
            return std::nullopt;
        fields.append(field);
    }
    return fields;
}

Fault fault(World::Refusal refusal)
{
    switch (refusal) {
    case World::Refusal::NoDevice:
        return Fault::NoDevice;
    case World::Refusal::Answered:
        return Fault::Answered;
    case World::Refusal::Expired:
        return Fault::Expired;
    case World::Refusal::Spent:
        return Fault::Spent;
    }
    Q_UNREACHABLE();
}

} // namespace

struct SandboxServer::Call
{
    const HttpRequest &http;
    const Story *customer; ///< the customer named in the path; not null if the path names one
    QString sid;           ///< of the factor or challenge named in the path
    Shapes shapes;
    QString path; ///< without /v2

    HttpAnswer notFound() const { return refusal(Fault::NotFound, path); }
};

struct SandboxServer::Route
{
    Method method;
    QLatin1StringView pattern;
    HttpAnswer (SandboxServer::*handler)(const Call &);
};

SandboxServer::SandboxServer(Credential credential, Clock clock)
    : m_credential(std::move(credential))
    , m_accountSid(m_credential.user.startsWith("AC"_L1) ? m_credential.user : fixedSid(u"AC"_s, m_credential.user))
    , m_world(std::move(clock))
    , m_front([this](const HttpRequest &request) {
        HttpAnswer answered = answer(request);
        answered.headers.append({"Date", httpDate(m_world.now())});
        return answered;
    })
{
}

std::optional<QString> SandboxServer::listen(quint16 port)
{
    return m_front.listenLocally(port);
}

QUrl SandboxServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_front.servers().constFirst()->serverPort()));
}

bool SandboxServer::authorized(const HttpRequest &request) const
{
    const QByteArray scheme = "basic ";
    if (!request.authorization.toLower().startsWith(scheme))
        return false;
    return QByteArray::fromBase64(request.authorization.mid(scheme.size()))
           == (m_credential.user + u':' + m_credential.secret).toUtf8();
}

HttpAnswer SandboxServer::answer(const HttpRequest &request)
{
    static const QList<Route> routes = {
        {Method::Get, "v2/Services"_L1, &SandboxServer::services},
        {Method::Get, "v2/Services/*"_L1, &SandboxServer::service},
        {Method::Get, "v2/Services/*/Entities"_L1, &SandboxServer::entities},
        {Method::Get, "v2/Services/*/Entities/*"_L1, &SandboxServer::entity},
        {Method::Get, "v2/Services/*/Entities/*/Factors"_L1, &SandboxServer::factors},
        {Method::Get, "v2/Services/*/Entities/*/Factors/*"_L1, &SandboxServer::factor},
        {Method::Get, "v2/Services/*/Entities/*/Challenges"_L1, &SandboxServer::challenges},
        {Method::Post, "v2/Services/*/Entities/*/Challenges"_L1, &SandboxServer::createChallenge},
        {Method::Get, "v2/Services/*/Entities/*/Challenges/*"_L1, &SandboxServer::challenge},
        {Method::Post, "v2/Services/*/Entities/*/Challenges/*/Notifications"_L1, &SandboxServer::createNotification},
    };
    if (!authorized(request))
        return refusal(Fault::Unauthorized);
    if (const auto later = m_limit ? m_limit->refusal(m_world.now()) : std::nullopt)
        return refusal(Fault::TooManyRequests, QString::fromLatin1(*later));
    const QString path = u'/' + request.path.mid(1).join(u'/');
    QStringList allowed;
    for (const Route &route : routes) {
        const std::optional<QStringList> stars = captured(route.pattern, request.path);
        if (!stars)
            continue;
        if (route.method != request.method) {
            allowed.append(route.method == Method::Get ? u"GET"_s : u"POST"_s);
            continue;
        }
        const Story *customer = stars->size() < 2 ? nullptr : m_world.customer(stars->at(1));
        if ((!stars->empty() && stars->at(0) != serviceSid()) || (stars->size() >= 2 && !customer))
            return refusal(Fault::NotFound, path);
        return (this->*route.handler)({request, customer, stars->value(2), Shapes(url(), m_accountSid), path});
    }
    return allowed.isEmpty() ? refusal(Fault::NotFound, path) : refusal(Fault::MethodNotAllowed, allowed.join(u", "_s));
}

HttpAnswer SandboxServer::list(const Call &call, const QString &key, const QList<QJsonObject> &items) const
{
    QStringList segments;
    for (const QString &segment : call.http.path)
        segments.append(QString::fromLatin1(QUrl::toPercentEncoding(segment)));
    const std::optional<QJsonObject> shown = page(items, key, url().toString() + u'/' + segments.join(u'/'),
                                                  call.http.query, {u"FactorSid"_s, u"Status"_s, u"Order"_s});
    return shown ? HttpAnswer{*shown} : refusal(Fault::InvalidParameter, u"PageSize, Page or PageToken"_s);
}

HttpAnswer SandboxServer::services(const Call &call)
{
    return list(call, u"services"_s, {call.shapes.service()});
}

HttpAnswer SandboxServer::service(const Call &call)
{
    return {call.shapes.service()};
}

HttpAnswer SandboxServer::entities(const Call &call)
{
    QList<QJsonObject> all;
    for (const Story &story : stories()) {
        if (story.exists)
            all.append(call.shapes.entity(story));
    }
    return list(call, u"entities"_s, all);
}

HttpAnswer SandboxServer::entity(const Call &call)
{
    return {call.shapes.entity(*call.customer)};
}

HttpAnswer SandboxServer::factors(const Call &call)
{
    return list(call, u"factors"_s, {call.shapes.factor(*call.customer)});
}

HttpAnswer SandboxServer::factor(const Call &call)
{
    return call.sid == call.customer->factorSid() ? HttpAnswer{call.shapes.factor(*call.customer)} : call.notFound();
}

HttpAnswer SandboxServer::challenges(const Call &call)
{
    const Parameters &query = call.http.query;
    const QString factor = query.value(u"FactorSid"_s);
    const QString status = query.value(u"Status"_s);
    const QString order = query.value(u"Order"_s);
    if (!status.isEmpty() && !QStringList{u"pending"_s, u"expired"_s, u"approved"_s, u"denied"_s}.contains(status))
        return refusal(Fault::InvalidParameter, u"Status"_s);
    if (!order.isEmpty() && order != u"asc"_s && order != u"desc"_s)
        return refusal(Fault::InvalidParameter, u"Order"_s);

    QList<QJsonObject> matching;
    for (const Challenge &challenge : m_world.challenges(*call.customer)) {
        const QJsonObject shape = call.shapes.challenge(challenge, m_world.now());
        if ((factor.isEmpty() || shape[u"factor_sid"_s] == factor)
            && (status.isEmpty() || shape[u"status"_s] == status))
            matching.append(shape);
    }
    if (order == u"desc"_s)
        std::reverse(matching.begin(), matching.end());
    return list(call, u"challenges"_s, matching);
}

HttpAnswer SandboxServer::challenge(const Call &call)
{
    const std::optional<Challenge> found = m_world.challenge(*call.customer, call.sid);
    return found ? HttpAnswer{call.shapes.challenge(*found, m_world.now())} : call.notFound();
}

HttpAnswer SandboxServer::createChallenge(const Call &call)
{
    const Parameters &form = call.http.form;
    const QDateTime now = m_world.now();
    if (form.value(u"FactorSid"_s) != call.customer->factorSid())
        return refusal(Fault::InvalidParameter, u"FactorSid"_s);
    const QString message = form.value(u"Details.Message"_s);
    if (message.isEmpty() || message.size() > longestMessage)
        return refusal(Fault::InvalidParameter, u"Details.Message"_s);
    QDateTime expires = now.addSecs(World::defaultLife);
    if (form.has(u"ExpirationDate"_s))
        expires = parsedTime(form.value(u"ExpirationDate"_s));
    if (!expires.isValid() || expires <= now || expires > now.addSecs(World::longestLife))
        return refusal(Fault::InvalidParameter, u"ExpirationDate"_s);
    const std::optional<QJsonArray> fields = parsedFields(form.values(u"Details.Fields"_s));
    if (!fields)
        return refusal(Fault::InvalidParameter, u"Details.Fields"_s);
    return {call.shapes.challenge(m_world.create(*call.customer, message, *fields, expires), now), 201};
}

HttpAnswer SandboxServer::createNotification(const Call &call)
{
    const Story &customer = *call.customer;
    const std::optional<Challenge> challenge = m_world.challenge(customer, call.sid);
    if (!challenge)
        return call.notFound();
    if (customer.answer == Story::Answer::Throttled)
        return refusal(Fault::TooManyRequests);
    const std::optional<int> ttl = call.http.form.number(u"Ttl"_s, 0, longestTtl, longestTtl);
    if (!ttl)
        return refusal(Fault::InvalidParameter, u"Ttl"_s);
    if (const auto refused = m_world.notify(customer, call.sid))
        return refusal(fault(*refused));
    return {.body = call.shapes.notification(*challenge, *ttl, m_world.now()),
            .status = 201,
            .delay = customer.answer == Story::Answer::Slow ? slowAnswer : std::chrono::seconds(0),
            .lost = customer.answer == Story::Answer::Lost};
}

} // namespace renotify::sandbox
