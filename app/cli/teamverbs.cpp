// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/teamverbs.h"

#include "cli/secretsource.h"
#include "cli/teamrecord.h"
#include "cli/words.h"
#include "support/osuser.h"
#include "support/whenready.h"
#include "team/teamschema.h"

#include <unistd.h>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

TeamResult<Record> changed(TeamDatabase &database, TeamResult<int> (TeamSchema::*change)())
{
    TeamSchema schema(database);
    const auto before = (schema.*change)();
    if (!before)
        return before.error();
    const auto after = schema.status();
    return after ? TeamResult<Record>(teamRecord(database.server(), after.value(), before.value())) : after.error();
}

TeamResult<Record> seen(TeamDatabase &database)
{
    const auto status = TeamSchema(database).status();
    return status ? TeamResult<Record>(teamRecord(database.server(), status.value(), status->version)) : status.error();
}

TeamResult<Record> made(TeamDatabase &database, const QString &login)
{
    const auto password = TeamSchema(database).makeAgent(login);
    if (!password)
        return password.error();
    return teamAgentRecord(database.server(), login, password.value());
}

} // namespace

void TeamVerb::start()
{
    const auto there = server();
    if (!there)
        return;
    withPassword([this, there](const std::optional<Secret> &password) {
        const auto ask = [there = *there, password, work = work()]() -> TeamResult<Record> {
            TeamDatabase database(there);
            const auto opened = database.open(password);
            return opened ? work(database) : opened.error();
        };
        whenReady(m_thread.run(ask), this, [this](const TeamResult<Record> &done) { finish(done); });
    });
}

std::optional<TeamServer> TeamVerb::server()
{
    const auto parsed = TeamServer::from({.place = invocation().text(Opt::Server),
                                          .database = invocation().text(Opt::Database),
                                          .user = invocation().has(Opt::User) ? invocation().text(Opt::User) : osUser(),
                                          .caFile = invocation().text(Opt::CaFile)});
    if (const auto *server = std::get_if<TeamServer>(&parsed))
        return *server;
    switch (std::get<TeamServer::Fault>(parsed)) {
    case TeamServer::Fault::Place:
        fail(ExitCode::Usage,
             CtlWords::tr("Say where the database server is: --server HOST, HOST:PORT, or the folder of its socket."));
        break;
    case TeamServer::Fault::Database:
        fail(ExitCode::Usage, CtlWords::tr("Say which database: --database NAME."));
        break;
    case TeamServer::Fault::User:
        fail(ExitCode::Usage, CtlWords::tr("--user takes the name of a database user."));
        break;
    case TeamServer::Fault::CaFile:
        fail(ExitCode::Usage, CtlWords::tr("--ca-file takes a path without semicolons."));
        break;
    }
    return std::nullopt;
}

void TeamVerb::withPassword(const std::function<void(const std::optional<Secret> &)> &then)
{
    const bool isFile = invocation().has(Opt::PasswordFile);
    if (!isFile && !invocation().has(Opt::PasswordStdin))
        return then(std::nullopt);
    if (isFile && invocation().has(Opt::PasswordStdin))
        return fail(ExitCode::Usage, CtlWords::tr("Say --password-file or --password-stdin, not both."));
    if (!isFile && ::isatty(STDIN_FILENO) && invocation().has(Opt::NoInput))
        return fail(ExitCode::Usage, CtlWords::tr("With --no-input the secret has to come from a file or a pipe."));
    const auto read = isFile ? readSecret(invocation().text(Opt::PasswordFile)) : readSecret(STDIN_FILENO);
    if (const auto *fault = std::get_if<SecretFault>(&read))
        return fault->message.isEmpty() ? interrupt() : fail(ExitCode::Credential, fault->message);
    then(std::get<Secret>(read));
}

void TeamVerb::finish(const TeamResult<Record> &done)
{
    if (!done)
        return fail(teamErrorRecord(done.error()));
    const int there = done->fields[u"version"].toInt();
    if (there > 0 && there < TeamSchema::newest())
        output().note(CtlWords::tr("This version of Renotify has a newer team journal: renotifyctl team upgrade."));
    output().write(done.value());
    endWritten();
}

TeamVerb::Work TeamVerb::work() const
{
    switch (invocation().verb->id) {
    case VerbId::TeamInit:
        return [](TeamDatabase &database) { return changed(database, &TeamSchema::init); };
    case VerbId::TeamUpgrade:
        return [](TeamDatabase &database) { return changed(database, &TeamSchema::upgrade); };
    case VerbId::TeamAgent:
        return [login = invocation().argument](TeamDatabase &database) { return made(database, login); };
    default:
        return seen;
    }
}

} // namespace renotify::cli
