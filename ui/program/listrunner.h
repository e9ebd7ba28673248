// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchtally.h"
#include "batch/readlist.h"
#include "domain/account.h"
#include "history/batchstore.h"
#include "support/workerthread.h"

#include <QObject>

#include <memory>

namespace renotify {

class BatchRun;
class ChallengeDesk;
class Follower;
class HistoryModel;
class ListWindow;
class Sender;
class SendKnowledge;
class SqlHistory;

/// Sends a checked list and shows it in its window: begins it or goes on with it, pauses, stops, saves the result. What
/// goes out is in the history like any other send.
class ListRunner : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SqlHistory &history;
        Sender &sender; ///< of its own: a person's Esc must not stop a list, nor a list's stop a person's send
        ChallengeDesk &desk;
        SendKnowledge &knowledge;
        Follower &follower;
    };

    /// All must outlive this object.
    ListRunner(const Parts &parts, ListWindow &window, QObject *parent = nullptr);
    ~ListRunner() override;

    /// Begins the list, or goes on with it if it was begun before, and with the rows that are `joining` it. Without
    /// items it is one that was begun.
    void begin(const Batch &batch, const ReadList &list, const QList<quint32> &joining, const Account &account);
    const Batch &batch() const { return m_batch; }
    bool isRunning() const { return m_isCreating || m_run; }
    void forgetAccount() { m_isAccountGone = true; } ///< nothing goes on before the next begin()
    /// After the push that is under way; ended() follows if it is running. The person is told why, if it was not they
    /// who wanted it.
    void stop(const std::optional<Error> &why = {});

signals:
    void begun(); ///< the history has the list
    void progressed(qint64 done, qint64 rows);
    void ended();

private:
    void listenToPage();
    void run();
    void take(const BatchRow &row);
    void finish(const std::optional<Error> &error);
    void tellDesktop();
    void pause();
    void goOn();
    void chooseResult();
    void save(const QString &path);
    void copyReceipt();

    const Parts m_parts;
    ListWindow &m_window;
    Batch m_batch;
    ReadList m_list;
    std::optional<Account> m_account;
    bool m_isCreating = false;
    bool m_isStopping = false;
    bool m_isAccountGone = false;
    std::optional<Error> m_why; ///< it is being stopped
    std::unique_ptr<BatchTally> m_tally;
    std::unique_ptr<BatchRun> m_run; ///< while it runs
    WorkerThread m_files{QStringLiteral("list result")};
};

} // namespace renotify
