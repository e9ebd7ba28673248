// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/postgres.h"
#include "team/teamschema.h"

#include <memory>

namespace renotify {

/// A PostgreSQL with the journal of a team in the database "team", and logins for it.
class TeamHome
{
public:
    /// `database`: left empty if it is to have no journal.
    enum class Journal { Made, None };

    explicit TeamHome(Journal journal = Journal::Made);

    Postgres &postgres() { return m_postgres; }

    /// A connection as this user, who may enter; as "admin", without a password.
    std::unique_ptr<TeamDatabase> enter(const QString &login = QStringLiteral("admin"),
                                        const QString &database = QStringLiteral("team")) const;
    TeamServer server(const QString &login, const QString &database = QStringLiteral("team")) const;

    /// A login with the password `teamPassword` and these roles, who is a member of the team, if there is one so named.
    void make(const QString &login, const QString &roles, const QString &team = QStringLiteral("team"));
    /// One more agent of the team, with a connection.
    std::unique_ptr<TeamDatabase> agent(const QString &login);

    /// Statements in the journal's database, as a superuser.
    QString sql(const QString &statements) const { return m_postgres.sql(QStringLiteral("team"), statements); }

private:
    Postgres m_postgres;
};

inline const QString teamPassword = QStringLiteral("it's a \\ pass;word = 'x'");

/// What a client says when it wants to send; each call is another attempt. `more` comes on top.
QJsonObject claimOf(const QString &identity, const QString &challenge, const QJsonObject &more = {});

/// A challenge's SID that ends with this number.
QString challengeSid(int number);

/// An event, for share().
QJsonObject eventOf(const QJsonObject &payload);
/// What share() takes.
QJsonObject shareOf(const QJsonArray &events, const QString &writer = QStringLiteral("journal-1"));

} // namespace renotify
