// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/invocation.h"
#include "cli/output.h"
#include "settings/datafolder.h"

#include <QObject>

#include <functional>
#include <memory>

namespace renotify::cli {

/// One run of a verb: it starts, writes what it has to say, and ends in one ended().
class Verb : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    Verb(const Invocation &invocation, Output &output);

    virtual void start() = 0;

    /// A signal asks for the end: what has begun is brought to an end that the history knows.
    virtual void interrupt() { end(ExitCode::Interrupted); }

signals:
    void ended(renotify::cli::ExitCode code);

protected:
    const Invocation &invocation() const { return m_invocation; }
    Output &output() { return m_output; }

    /// Ends the run; later ends count for nothing.
    void end(ExitCode code);
    /// The same for a send, whose code tells of the push even if nobody could be told.
    void endTold(ExitCode code);
    void fail(const Record &error);
    void fail(ExitCode code, const QString &message) { fail(errorRecord(code, message)); }
    void fail(const Error &error) { fail(errorRecord(exitCodeOf(error), error)); }
    /// For a verb that only reads: not Done if what it wrote did not arrive.
    void endWritten();

    /// Opens the folder that `--data-dir` names; if that fails, the run has ended.
    std::optional<DataFolder> openFolder();
    std::optional<QList<Account>> loadAll(const DataFolder &folder);
    /// The account that `--account` names, or the only one there is; if there is none, the run has ended.
    std::optional<Account> chooseAccount(const DataFolder &folder);

private:
    const Invocation &m_invocation;
    Output &m_output;
    bool m_hasEnded = false;
};

std::unique_ptr<Verb> makeVerb(const Invocation &invocation, Output &output);

} // namespace renotify::cli
