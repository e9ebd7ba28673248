// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamhome.h"

#include "domain/uid.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renotify {

TeamHome::TeamHome(Journal journal)
{
    m_postgres.sql(u"postgres"_s, u"CREATE DATABASE team"_s);
    if (journal == Journal::None)
        return;
    const auto admin = enter();
    const auto made = TeamSchema(*admin).init();
    if (!made)
        qFatal("No journal: %s", qPrintable(made.error().detail));
}

TeamServer TeamHome::server(const QString &login, const QString &database) const
{
    return std::get<TeamServer>(
        TeamServer::from({.place = m_postgres.socketFolder(), .database = database, .user = login}));
}

std::unique_ptr<TeamDatabase> TeamHome::enter(const QString &login, const QString &database) const
{
    auto entered = std::make_unique<TeamDatabase>(server(login, database));
    const bool isAdmin = login == "admin"_L1;
    const auto opened = entered->open(isAdmin ? std::nullopt : std::optional(Secret::fromUtf8(teamPassword.toUtf8())));
    if (!opened)
        qFatal("%s may not enter: %s", qPrintable(login), qPrintable(opened.error().detail));
    return entered;
}

void TeamHome::make(const QString &login, const QString &roles, const QString &team)
{
    sql(u"CREATE ROLE %1 LOGIN PASSWORD %2 %3;"
        " INSERT INTO renotify_v1.member SELECT '%1', id FROM renotify_v1.team WHERE name = '%4'"_s.arg(
            login, sqlText(teamPassword), roles.isEmpty() ? QString() : u"IN ROLE %1"_s.arg(roles), team));
}

std::unique_ptr<TeamDatabase> TeamHome::agent(const QString &login)
{
    make(login, u"renotify_agent"_s);
    return enter(login);
}

QString challengeSid(int number)
{
    return u"YC%1"_s.arg(number, 32, 16, '0'_L1);
}

QJsonObject claimOf(const QString &identity, const QString &challenge, const QJsonObject &more)
{
    QJsonObject claim{{u"uid"_s, newUid().toString(QUuid::WithoutBraces)},
                      {u"host"_s, u"https://verify.twilio.com"_s},
                      {u"service_sid"_s, u"VA"_s + QString(32, u'a')},
                      {u"identity"_s, identity},
                      {u"challenge_sid"_s, challenge},
                      {u"cool_down_s"_s, 0},
                      {u"operator"_s, u"Ada Lovelace"_s},
                      {u"writer"_s, u"journal-1"_s},
                      {u"computer"_s, u"desk-1"_s}};
    for (auto field = more.begin(); field != more.end(); ++field)
        claim.insert(field.key(), field.value());
    return claim;
}

QJsonObject eventOf(const QJsonObject &payload)
{
    return {{u"uid"_s, newUid().toString(QUuid::WithoutBraces)},
            {u"kind"_s, u"began"_s},
            {u"at"_s, QDateTime::currentMSecsSinceEpoch()},
            {u"payload"_s, payload}};
}

QJsonObject shareOf(const QJsonArray &events, const QString &writer)
{
    return {{u"writer"_s, writer}, {u"computer"_s, u"desk-1"_s}, {u"operator"_s, u"Ada"_s}, {u"events"_s, events}};
}

} // namespace renotify
