// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/result.h"
#include "history/historyquery.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <stop_token>

namespace renotify {

class HistoryModel;
class HistoryStore;
class MainWindow;

/// Matches the sends that are older than this many days.
HistoryFilter olderThan(int days);

/// Deletes rows of the history for good. It first asks, naming the number of rows, and afterwards says how many it
/// deleted.
class HistoryRemover : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to the menus of `window` and of its rows. All must outlive this object.
    HistoryRemover(HistoryStore &history, HistoryModel &model, MainWindow &window, QObject *parent = nullptr);
    ~HistoryRemover() override; ///< stops a removal that is running

    void removeSelected();
    void chooseAge();
    void removeOlder(int days);
    /// Deletes what somebody has agreed to, without a question, unless another removal is running.
    void removeExpired(const HistoryFilter &expired, int keptDays);
    void chooseIdentity();
    void forget(const QString &text);

private:
    using Removal = std::function<QFuture<Result<qint64>>(std::stop_token)>;

    bool isBusy();
    void addActions();
    void removeRows(const QList<int> &rows, const QList<qint64> &ids);
    void askAndRemove(const QList<qint64> &ids);
    void askAndRemove(qint64 rows, const Removal &removal);
    void takeOutOfWindow(const Identity &identity);
    /// `reason` is shown together with the number of deleted rows.
    void run(const Removal &removal, const QString &reason = {});
    void showEnd(const Result<qint64> &removed, const QString &reason);
    void say(const QString &sentence);

    HistoryStore &m_history;
    HistoryModel &m_model;
    MainWindow &m_window;
    std::stop_source m_stop;
};

} // namespace renotify
