// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace renotify {

/// Where a team's database is, and as whom one goes there; without the password. Exists only in forms that lead to one
/// server and cannot carry options of their own into a connection.
class TeamServer
{
public:
    /// What is wrong with the parts.
    enum class Fault { Place, Database, User, CaFile };

    struct Parts
    {
        QString place;    ///< `host`, `host:port`, `[IPv6]:port`, or the absolute path of a folder with a socket
        QString database; ///< its name
        QString user;
        QString caFile = {}; ///< the path of a PEM file that counts instead of the system's authorities
    };

    /// The texts are taken without white space around them, except for the names of a database and a user.
    static std::variant<TeamServer, Fault> from(const Parts &parts);

    const QString &host() const { return m_host; } ///< a name, an address without brackets, or a folder
    int port() const { return m_port; }
    const QString &database() const { return m_database; }
    const QString &user() const { return m_user; }
    const QString &caFile() const { return m_caFile; }

    /// For people: as it could be typed.
    QString place() const;

    /// Nothing leaves this computer: a socket or loopback. Anywhere else the server must prove who it is.
    bool isLocal() const;

    bool operator==(const TeamServer &) const = default;

private:
    TeamServer() = default;

    QString m_host;
    int m_port = 5432;
    QString m_database;
    QString m_user;
    QString m_caFile;
};

} // namespace renotify
