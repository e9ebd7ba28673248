// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "support/workerthread.h"
#include "team/teamdatabase.h"

namespace renotify::cli {

/// `team init`, `team upgrade`, `team status` and `team agent`, for whoever runs a team's database. Connects and works
/// on a thread of its own.
class TeamVerb : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;

private:
    using Work = std::function<TeamResult<Record>(TeamDatabase &)>;

    /// What this verb does there; may outlive this object.
    Work work() const;
    /// The place from the command line; if it is none, the run has ended.
    std::optional<TeamServer> server();
    /// The password, if the command line says where it is; if that is no use, the run has ended and `then` is not
    /// called.
    void withPassword(const std::function<void(const std::optional<Secret> &)> &then);
    void finish(const TeamResult<Record> &done);

    WorkerThread m_thread{QStringLiteral("team")};
};

} // namespace renotify::cli
