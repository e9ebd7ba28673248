// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "history/sqlrescue.h"

#include <QObject>

#include <stop_token>

namespace renotify {

class HistoryModel;
class MainWindow;
class Sender;
class SqlHistory;

/// Nothing can be sent while the journal is damaged: this offers to set it aside and to continue with what can be
/// rescued.
class RescueControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    RescueControl(SqlHistory &history, HistoryModel &model, const Sender &sender, MainWindow &window,
                  QObject *parent = nullptr);
    ~RescueControl() override; ///< gives up a rescue that is running: the damaged file stays

private:
    void look(const Error &error);
    void askFirst();
    void rescue();
    void showEnd(const Result<JournalRescue> &rescue);

    SqlHistory &m_history;
    HistoryModel &m_model;
    MainWindow &m_window;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace renotify
