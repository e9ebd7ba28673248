// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batch/batchtally.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace renotify {

class FateBar;
class GroupList;
class ReadingText;
class SentModel;

/// A list that is being sent, or was: how far it has come, how the customers answered, and each row.
class RunPage : public QWidget
{
    Q_OBJECT

public:
    enum class State { Running, Pausing, Paused, Stopping, Ended };

    explicit RunPage(QWidget *parent = nullptr);

    /// Begins anew. `tally` counts, and does not belong to this page.
    void follow(BatchTally &tally);
    void add(const BatchRow &row);
    void setProgress(const BatchProgress &progress);
    void setWait(const BatchWait &wait); ///< until the next progress
    void setState(State state);
    State state() const { return m_state; }
    void takeFocus();
    QString headline() const;

signals:
    void pauseRequested();
    void goOnRequested();
    void stopRequested();
    void saveRequested();
    void receiptRequested();
    void historyRequested(); ///< to see its sends there
    void anotherRequested(); ///< a new list

private:
    QWidget *makeRows();
    QLayout *makeButtons();
    void pauseOrGoOn();
    void count();
    void sayHow();
    bool canGoOn() const;

    SentModel *m_model;
    ReadingText *m_headline;
    ReadingText *m_how;
    FateBar *m_bar;
    GroupList *m_groups;
    QLabel *m_cut;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_save;
    QPushButton *m_receipt;
    QPushButton *m_history;
    QPushButton *m_another;
    QPointer<BatchTally> m_tally; ///< a run that goes on has a new one
    std::optional<std::chrono::seconds> m_left;
    std::optional<BatchWait> m_wait;
    State m_state = State::Ended;
};

} // namespace renotify
