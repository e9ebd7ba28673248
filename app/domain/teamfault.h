// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject> // Q_GADGET
#include <QString>

namespace renotify {

/// Why the team's database did not do what it was asked for: one closed list, which words/teamtext turns into words.
struct TeamFault
{
    Q_GADGET
public:
    enum class Kind {
        DriverMissing,    ///< Qt's driver for PostgreSQL is not installed
        Unreachable,      ///< no connection: wrong address, nobody there, too slow, starting or stopping
        Refused,          ///< the user or the password is not accepted
        CertificateWrong, ///< no encryption, or the server could not prove who it is
        DatabaseMissing,
        SchemaMissing, ///< no team's journal in this database, or one that lacks what was asked for
        SchemaNewer,   ///< it was made by a newer program, and this one must not change it
        ClientTooOld,  ///< the journal takes no word from a program as old as this
        NotAllowed,    ///< the user may not do this
        ReadOnly,      ///< a standby, or a database that was set so
        Full,          ///< of data or of connections
        Interrupted,   ///< the connection was lost or the call was cut off; it may have been done all the same
        Other,
    };
    Q_ENUM(Kind)

    Kind kind;
    QString detail = {}; ///< the server's or the library's own words; never a password

    bool operator==(const TeamFault &) const = default;
};

} // namespace renotify
