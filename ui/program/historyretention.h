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

/// Deletes what is older than the preferences say, and believes no clock by itself: an age is counted from the last
/// time that the journal or a service bears out. A person sees what goes, and agrees, before it goes for the first
/// time, and again when nothing but the local clock speaks for it.
class HistoryRetention : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. What `preferences` say is looked up each time anew.
    HistoryRetention(HistoryStore &history, HistoryRemover &remover, Preferences &preferences, MainWindow &window,
                     QObject *parent = nullptr);

    /// Now and once a day.
    void start();

signals:
    void agreed(); ///< a person has, and the preferences now say so

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
