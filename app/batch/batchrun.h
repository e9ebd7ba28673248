// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchclock.h"
#include "batch/batchlook.h"
#include "batch/batchqueue.h"

#include <QBitArray>
#include <QTimer>

namespace renotify {

class HistoryStore;
class Sender;

/// Sends the rows of a list, one at a time and at the account's pace; a person's requests go first. The challenges of
/// the next rows are looked at ahead, and the one that expires soonest is sent first. Each row is looked at and judged
/// just before its turn: what the rules refuse is skipped, with the rule as the reason; a cool-down is waited for,
/// unless it outlasts the challenge.
///
/// Every attempt of every row has a uid of its own that follows from the list, and the journal gives out each uid once.
/// So this object can end at any moment, or a second one can run the same list: no push goes out twice. A row that has
/// begun is tried again only if its attempt certainly created no push, and then as another attempt.
///
/// Lives on the window's thread. All parts must outlive this object.
class BatchRun : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        BatchStore &store;
        HistoryStore &history;
        Sender &sender;
        ChallengeDesk &desk;
        SendKnowledge &knowledge;
        Follower &follower;
    };

    /// Check does everything except to send and to write: rows that would be sent end as Waiting.
    enum class Mode { Send, Check };

    /// `batch` is the uid of a list that `parts.store` has.
    BatchRun(const Parts &parts, const Account &account, QString batch, Mode mode, QObject *parent = nullptr);

    /// Reads how far the list has come, and goes on with it until ended().
    void start();
    void pause(); ///< after the row that is being sent
    void goOn();
    void stop(); ///< the same, but with ended()

    const BatchProgress &progress() const { return m_progress; }

signals:
    /// The row had its end before this run began. Before the first rowEnded().
    void rowFound(const renotify::BatchRow &row);
    void paused(); ///< nothing is under way any more
    /// The row has its end, for now or for good: an attempt that ended, or the reason why it was skipped.
    void rowEnded(const renotify::BatchRow &row);
    void progressed(const renotify::BatchProgress &progress);
    void waiting(const renotify::BatchWait &wait); ///< some seconds at least; over with any other signal
    /// Nothing more will be sent. `error` says why that is so before the end of the list; rows that wait can be sent by
    /// another run. Emitted once.
    void ended(const std::optional<renotify::Error> &error);

private:
    enum class Whose { Ours, Others };

    void countFrom(qint64 after);
    void next();
    void readMore();
    void wait(QueuedRow::Time time);
    void waitFor(const QueuedRow &row, QueuedRow::Time time);
    void leaveTo(qint64 row);
    void askElsewhere();
    void takeTurn(QueuedRow &row);
    bool isTwice(const QueuedRow &row) const;
    void noteSent(const ChallengeSid &sid, const BatchRow &row);
    void look(QueuedRow &row);
    void take(QueuedRow &row, const BatchSight &sight);
    bool lookAgain(QueuedRow &row, const Error &obstacle);
    void judge(QueuedRow &row);
    void take(QueuedRow &row, const SendVerdict &verdict);
    void skip(QueuedRow &row, const QString &why);
    void prepare(QueuedRow &row);
    void send(QueuedRow &row);
    void hear(const Attempt &attempt);
    void hearRepeat(qint64 number);
    void close(const Attempt &attempt, Whose whose);
    void finishRow(QueuedRow &row, BatchState::Value state);
    void endWith(const std::optional<Error> &error);
    QueuedRow::Time now() const { return m_clock.now(); }

    const Parts m_parts;
    const QString m_batch;
    const Mode m_mode;
    BatchLook m_look;
    BatchQueue m_queue;
    BatchProgress m_progress;
    BatchClock m_clock;
    QTimer m_timer;            ///< until the next turn
    QBitArray m_waited;        ///< by its number: whether the row waited when this run began
    QList<qint64> m_elsewhere; ///< rows that another program sends or has sent
    qint64 m_read = 0;         ///< the last row that was taken into the queue
    bool m_isAllRead = false;
    QueuedRow *m_sent = nullptr;                  ///< the row that is being sent
    bool m_isAsking = false;                      ///< a question is on its way
    QHash<QString, QPair<qint64, bool>> m_sentTo; ///< by the challenge: the row, and whether the row names it
    bool m_mayLook = true;
    bool m_isPaused = false;
    bool m_isStopping = false;
    bool m_hasEnded = false;
    std::optional<Error> m_error; ///< why it stops
    int m_unanswered = 0;         ///< requests without any answer, one after the other
};

} // namespace renotify
