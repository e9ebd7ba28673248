// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/teamtext.h"

#include <QCoreApplication>

namespace renotify {

namespace {

struct TeamWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::TeamWords)
};

QString teamCause(TeamFault::Kind kind)
{
    switch (kind) {
    case TeamFault::Kind::DriverMissing:
        return TeamWords::tr("Qt’s driver for PostgreSQL is not installed.");
    case TeamFault::Kind::Unreachable:
        return TeamWords::tr("The team’s database can’t be reached.");
    case TeamFault::Kind::Refused:
        return TeamWords::tr("The team’s database did not accept this user or password.");
    case TeamFault::Kind::CertificateWrong:
        return TeamWords::tr("The team’s database could not prove who it is, so nothing was sent there.");
    case TeamFault::Kind::DatabaseMissing:
        return TeamWords::tr("The server has no database with this name.");
    case TeamFault::Kind::SchemaMissing:
        return TeamWords::tr("This database has no team journal, or an old one.");
    case TeamFault::Kind::SchemaNewer:
        return TeamWords::tr("This team journal was set up by a newer version of Renotify.");
    case TeamFault::Kind::ClientTooOld:
        return TeamWords::tr("The team journal no longer accepts this version of Renotify.");
    case TeamFault::Kind::NotAllowed:
        return TeamWords::tr("This user may not do that in the team’s database.");
    case TeamFault::Kind::ReadOnly:
        return TeamWords::tr("The team’s database can only be read.");
    case TeamFault::Kind::Full:
        return TeamWords::tr("The team’s database is full, or has too many connections.");
    case TeamFault::Kind::Interrupted:
        return TeamWords::tr("The connection to the team’s database was lost, or it took too long.");
    case TeamFault::Kind::Other:
        return TeamWords::tr("The team’s database answered with an error.");
    }
    Q_UNREACHABLE();
}

QString teamNextStep(TeamFault::Kind kind)
{
    switch (kind) {
    case TeamFault::Kind::DriverMissing:
        return TeamWords::tr("On Debian and Ubuntu, install the package libqt6sql6-psql.");
    case TeamFault::Kind::Unreachable:
        return TeamWords::tr("Check the network connection and the address of the server.");
    case TeamFault::Kind::Refused:
        return TeamWords::tr("Check both, or ask whoever runs the database.");
    case TeamFault::Kind::CertificateWrong:
        return TeamWords::tr("Check the server’s name and the CA file. The server needs TLS.");
    case TeamFault::Kind::DatabaseMissing:
        return TeamWords::tr("Check the name, or ask whoever runs the database to create it.");
    case TeamFault::Kind::SchemaMissing:
        return TeamWords::tr("An administrator sets it up with: renotifyctl team init, or team upgrade.");
    case TeamFault::Kind::SchemaNewer:
        return TeamWords::tr("Install that version on this computer.");
    case TeamFault::Kind::ClientTooOld:
        return TeamWords::tr("Install a newer version. What was sent from here is kept on this computer.");
    case TeamFault::Kind::NotAllowed:
        return TeamWords::tr("Ask whoever runs the database for the right, or use another user.");
    case TeamFault::Kind::ReadOnly:
        return TeamWords::tr("Ask whoever runs the database. It may be a standby server.");
    case TeamFault::Kind::Full:
        return TeamWords::tr("Ask whoever runs the database.");
    case TeamFault::Kind::Interrupted:
        return TeamWords::tr("Try again in a moment.");
    case TeamFault::Kind::Other:
        return TeamWords::tr("Show it to whoever runs the database.");
    }
    Q_UNREACHABLE();
}

} // namespace

TeamText teamText(TeamFault::Kind kind)
{
    return {teamCause(kind), teamNextStep(kind)};
}

} // namespace renotify
