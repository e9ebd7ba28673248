// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "history/sqlhistory.h"
#include "support/workerthread.h"

#include <stop_token>

namespace renotify::cli {

/// A verb that reads the history and nothing else.
class HistoryVerb : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;

protected:
    virtual void read() = 0;

    SqlHistory &history() { return *m_history; }
    /// What the options filter by; if one of them is wrong, the run has ended.
    std::optional<HistoryFilter> filter();

private:
    std::optional<QDateTime> timeOf(Opt option);

    std::optional<DataFolder> m_folder;
    std::unique_ptr<SqlHistory> m_history;
};

/// `history list`
class HistoryListVerb : public HistoryVerb
{
    Q_OBJECT

public:
    using HistoryVerb::HistoryVerb;

protected:
    void read() override;

private:
    void readPage(const std::optional<HistoryCursor> &from);

    HistoryFilter m_filter;
    qint64 m_left = 0; ///< how many more are wanted
};

/// `history show`
class HistoryShowVerb : public HistoryVerb
{
    Q_OBJECT

public:
    using HistoryVerb::HistoryVerb;

protected:
    void read() override;
};

/// `history export`
class HistoryExportVerb : public HistoryVerb
{
    Q_OBJECT

public:
    using HistoryVerb::HistoryVerb;

    void interrupt() override;

protected:
    void read() override;

private:
    std::stop_source m_stop;
    WorkerThread m_worker{QStringLiteral("export")};
};

} // namespace renotify::cli
