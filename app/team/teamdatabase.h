// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "domain/teamfault.h"
#include "team/teamserver.h"

#include <QJsonObject>
#include <QSqlDatabase>

#include <chrono>
#include <optional>

namespace renotify {

template<class T>
using TeamResult = Result<T, TeamFault>;

/// What a client may ask a team's journal for; resources/team says what goes in and what comes out.
enum class TeamFunction { Hello, Claim, Settle, Share, Pull, Ended };

/// One connection to a team's database. It must be made, used and destroyed on one thread, as QtSql requires, and it
/// blocks that thread while the server thinks. Nothing depends on a session, so it works behind PgBouncer in
/// transaction mode too.
class TeamDatabase
{
public:
    /// The protocol that this program speaks, which a journal may be too new for.
    static constexpr int client = 1;

    explicit TeamDatabase(const TeamServer &server);
    ~TeamDatabase();
    TeamDatabase(const TeamDatabase &) = delete;
    TeamDatabase &operator=(const TeamDatabase &) = delete;

    /// Connects, if that has not been done. Without a password the server may know the user otherwise, by a socket's
    /// owner or a certificate. `patience`: for each address of the server; libpq waits for 2 s at least.
    TeamResult<Done> open(const std::optional<Secret> &password,
                          std::chrono::seconds patience = std::chrono::seconds(10));
    bool isOpen() const { return m_database.isOpen(); }

    /// One round trip. `arguments` need not say who the client is. A connection that was lost is closed.
    TeamResult<QJsonObject> call(TeamFunction function, const QJsonObject &arguments);

    /// Runs statements of our own, all in one round trip; answers with the first value of the last one that has rows.
    TeamResult<QString> run(const QString &sql);

    const TeamServer &server() const { return m_server; }

private:
    const TeamServer m_server;
    const QString m_name;
    QSqlDatabase m_database;
};

/// `text` as a literal in SQL, whatever the server's settings are.
QString sqlText(const QString &text);

/// `name` as an identifier in SQL.
QString sqlName(const QString &name);

} // namespace renotify
