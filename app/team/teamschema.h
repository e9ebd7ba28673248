// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "team/teamdatabase.h"

#include <QStringList>

#include <optional>

namespace renotify {

/// What is in a team's database.
struct TeamStatus
{
    /// What only owners and auditors see.
    struct Contents
    {
        qint64 events = 0;
        qint64 claims = 0; ///< those that were granted
        QStringList agents = {};
        QStringList auditors = {};
        QStringList owners = {};
    };

    int version = 0; ///< of the schema that is there
    int leastClient = 0;
    QString login = {};    ///< as whom one is there
    QString team = {};     ///< whose member that is; empty: nobody's
    int serverVersion = 0; ///< as PostgreSQL counts: 150004
    std::optional<Contents> contents = {};
};

/// Makes and migrates the journal of a team in a database that is there already. To be used by an administrator, who
/// may create roles and schemas there.
class TeamSchema
{
public:
    /// The connection must be open, and outlive this object.
    explicit TeamSchema(TeamDatabase &database)
        : m_database(database)
    {
    }

    /// The version that this program would make.
    static int newest();

    /// The version that is there; 0: none.
    TeamResult<int> version();

    /// Makes the schema where there is none. Where there is one, nothing is done. Answers with what was there before.
    TeamResult<int> init();

    /// Brings an older schema to the newest version, one file after the other. Each is done as a whole or not at all,
    /// and only by one of those who try at once. Never takes away what older clients use. Answers as above.
    TeamResult<int> upgrade();

    /// For anyone who may see something: owners and auditors all of it, agents the rest.
    TeamResult<TeamStatus> status();

    /// Makes a login for an agent of the team, with a password that nobody has seen yet. The server is given what it
    /// needs to check the password, and not the password itself, so it is in none of its logs.
    TeamResult<Secret> makeAgent(const QString &login);

private:
    TeamResult<Done> apply(int version);
    TeamResult<Done> applyAfter(int before);
    TeamResult<TeamStatus> statusForAgents();

    TeamDatabase &m_database;
};

} // namespace renotify
