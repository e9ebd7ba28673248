// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "support/workerthread.h"
#include "team/teamdatabase.h"

namespace renotify::cli {

/// A verb for whoever runs a team's database. It connects and works on a thread of its own.
class TeamVerb : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;

protected:
    using Work = std::function<TeamResult<Record>(TeamDatabase &)>;

    /// What is to be done there; may outlive this object.
    virtual Work work() const = 0;

private:
    /// The place from the command line; if it is none, the run has ended.
    std::optional<TeamServer> server();
    /// The password, if the command line says where it is; if that is no use, the run has ended and `then` is not
    /// called.
    void withPassword(const std::function<void(const std::optional<Secret> &)> &then);
    void finish(const TeamResult<Record> &done);

    WorkerThread m_thread{QStringLiteral("team")};
};

/// `team init`, `team upgrade` and `team status`
class TeamSchemaVerb : public TeamVerb
{
    Q_OBJECT

public:
    using TeamVerb::TeamVerb;

protected:
    Work work() const override;
};

/// `team agent`
class TeamAgentVerb : public TeamVerb
{
    Q_OBJECT

public:
    using TeamVerb::TeamVerb;

protected:
    Work work() const override;
};

} // namespace renotify::cli
