// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamdatabase.h"

#include "team/connectoptions.h"
#include "team/sqlstate.h"
#include "team/teamjson.h"
#include "team/untranslated.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

QString nameOf(TeamFunction function)
{
    switch (function) {
    case TeamFunction::Hello:
        return u"hello"_s;
    case TeamFunction::Claim:
        return u"claim"_s;
    case TeamFunction::Settle:
        return u"settle"_s;
    case TeamFunction::Share:
        return u"share"_s;
    case TeamFunction::Pull:
        return u"pull"_s;
    case TeamFunction::Ended:
        return u"ended"_s;
    }
    Q_UNREACHABLE();
}

/// libpq's complaint about a connection string quotes it. Ours is well-formed, but nothing may depend on that.
TeamFault without(const std::optional<Secret> &password, TeamFault fault)
{
    if (password && !password->isEmpty() && fault.detail.toUtf8().contains(password->reveal()))
        fault.detail.clear();
    return fault;
}

} // namespace

QString sqlText(const QString &text)
{
    return u"E'"_s + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
}

QString sqlName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

TeamDatabase::TeamDatabase(const TeamServer &server)
    : m_server(server)
    , m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(u"QPSQL"_s, m_name))
{
    m_database.setHostName(server.host());
    m_database.setPort(server.port());
    m_database.setDatabaseName(server.database());
}

TeamDatabase::~TeamDatabase()
{
    m_database.close();
    m_database = {}; // removeDatabase() requires that no copy is left
    QSqlDatabase::removeDatabase(m_name);
}

TeamResult<Done> TeamDatabase::open(const std::optional<Secret> &password, std::chrono::seconds patience)
{
    if (isOpen())
        return Done();
    if (!m_database.isValid())
        return TeamFault{TeamFault::Kind::DriverMissing};
    if (password && password->reveal().contains('\0')) // where libpq would see the end
        return TeamFault{TeamFault::Kind::Refused};
    m_database.setConnectOptions(connectOptions(m_server, patience));
    QString typed = password ? QString::fromUtf8(password->reveal()) : QString();
    const Untranslated untranslated;                               // because the words are all that there is to go by
    const bool isOpened = m_database.open(m_server.user(), typed); // not setPassword(): that would keep it
    Secret::takeFrom(typed);                                       // wipes it
    if (!isOpened)
        return without(password, connectFault(m_database.lastError()));
    return Done();
}

TeamResult<QJsonObject> TeamDatabase::call(TeamFunction function, const QJsonObject &arguments)
{
    QJsonObject all = toTeamJson(arguments);
    all[u"client"_s] = client;
    const QString json = QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    const TeamResult<QString> answer = run(u"SELECT renotify_v1.%1(%2)::text"_s.arg(nameOf(function), sqlText(json)));
    if (!answer)
        return answer.error();
    return fromTeamJson(QJsonDocument::fromJson(answer->toUtf8()).object());
}

// Not prepared: a statement that stays on the server belongs to a session.
TeamResult<QString> TeamDatabase::run(const QString &sql)
{
    if (!isOpen())
        return TeamFault{TeamFault::Kind::Unreachable};
    QSqlQuery query(m_database);
    query.setForwardOnly(false); // QPSQL sees what went wrong in a later statement only if it has fetched all of them
    QString value;
    bool isFine = query.exec(sql);
    while (isFine) {
        if (query.isSelect() && query.next())
            value = query.value(0).toString();
        isFine = query.nextResult();
    }
    if (!query.lastError().isValid())
        return value;
    const TeamFault fault = queryFault(query.lastError());
    if (isLost(query.lastError()))
        m_database.close();
    return fault;
}

} // namespace renotify
