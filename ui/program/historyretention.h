// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attempt.h"
#include "history/historyquery.h"
#include "settings/preferences.h"

#include <QObject>
#include <QTimer>

namespace renotify {

class HistoryRemover;
class HistoryStore;
class MainWindow;

/// Deletes what is older than the preferences say. It does not trust the clock alone: an age is counted from the last
/// time that the journal or a service confirms. A person sees what will be deleted and agrees before the first time,
/// and again if only the local clock says that rows are old.
class HistoryRetention : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. `preferences` are read again each time.
    HistoryRetention(HistoryStore &history, HistoryRemover &remover, Preferences &preferences, MainWindow &window,
                     QObject *parent = nullptr);

    /// Checks now and once a day.
    void start();

signals:
    void agreed(); ///< a person has agreed, and the preferences now say so

private:
    void check();
    void weigh(const QDateTime &newest, const std::optional<Attempt> &answered);
    void look(const QDateTime &now);
    void count(const QDateTime &until, bool isDoubtful);
    void offer(const QDateTime &until, qint64 sends);
    void askAbout(const QDateTime &until, qint64 sends);

    HistoryStore &m_history;
    HistoryRemover &m_remover;
    MainWindow &m_window;
    Preferences &m_preferences;
    QTimer m_daily;
};

} // namespace renotify
