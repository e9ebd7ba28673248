// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historystore.h"
#include "history/journallocks.h"
#include "history/sqlnews.h"
#include "history/sqlremoval.h"
#include "history/sqlstatement.h"

#include <QDeadlineTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace renotify {

/// The journal's file, for use by one thread: all calls and the destructor must be on that thread, which SqlHistory
/// provides. Each call opens the file if it is not open yet, and answers with the error that prevented it.
class SqlJournal
{
public:
    /// A migration ends when `ending` is requested; the next program goes on with it.
    SqlJournal(QString path, std::chrono::milliseconds busyTimeout, std::stop_token ending = {});
    ~SqlJournal();

    using Progress = std::function<void(qint64, qint64)>;

    /// `progress` is called while an older file is migrated.
    Result<qint64> open(const Progress &progress = [](qint64, qint64) {});
    /// For calls that only show something: if another program holds the file, a series of them does not wait for each
    /// call.
    Result<qint64> openToRead();
    Result<Claim> claim(const Attempt &attempt, const SendSubject &subject, const SendJudge &judge);
    Result<Done> finish(const Attempt &attempt);
    Result<qint64> remove(SqlRemoval &removal);
    Result<HistorySize> size();
    Result<HistoryNews> news();
    Result<SendFacts> facts(const SendSubject &subject);
    Result<QList<Attempt>> recordEnd(const SendSubject &subject, const ChallengeEnd &end);
    Result<QList<Attempt>> withdrawExpiry(const SendSubject &subject);
    Result<Done> recordLook(const ChallengeSid &challenge);

    /// For what needs the file and nothing else of this class.
    template<class Work>
    auto use(Work work) -> std::invoke_result_t<Work, const SqlConnection &>
    {
        if (const auto opened = open(); !opened)
            return opened.error();
        return work(*m_connection);
    }

    /// Closes the file for a rescue, until endRescue(): in between, every call answers with JournalDamaged. Answers
    /// with JournalBusy if another program uses the file.
    Result<Done> beginRescue();
    void endRescue();

    /// Increases each time a file is opened.
    quint64 generation() const { return m_generation; }

private:
    Result<qint64> openAnew(const Progress &progress);
    Result<Done> useWithOthers();
    Result<Done> bringUpToDate(const SqlConnection &connection, const Progress &progress);
    Result<Done> store(const Attempt &attempt);
    bool isSettled(const Attempt &attempt, const Result<Done> &stored);
    Result<Done> hold(qint64 row);
    void storeLate();

    const QString m_path;
    const std::chrono::milliseconds m_busyTimeout;
    const std::stop_token m_ending;
    std::unique_ptr<JournalLocks> m_locks;
    std::unique_ptr<SqlConnection> m_connection; ///< while the file is open
    SqlNews m_news;                              ///< of m_connection
    bool m_isInRescue = false;
    quint64 m_generation = 0;
    qint64 m_interrupted = 0;
    std::optional<Error> m_held; ///< another program holds the file; valid until m_heldUntil
    QDeadlineTimer m_heldUntil;
    QList<Attempt> m_unstored; ///< finished, but not accepted by the file yet
};

} // namespace renotify
