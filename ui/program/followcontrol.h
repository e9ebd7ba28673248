// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "send/follower.h"

#include <QHash>

namespace renotify {

class AccountChoice;
class HistoryModel;
class MainWindow;
class Sender;

/// Shows the end of a challenge to the person who sent to it: in the outcome, in the rows of the history, and on the
/// desktop if the window is not in front.
class FollowControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    FollowControl(const Sender &sender, const AccountChoice &choice, ChallengeDesk &desk, HistoryModel &history,
                  MainWindow &window, QObject *parent = nullptr);

    Follower &follower() { return m_follower; }
    void setOnline(bool online) { m_follower.setOnline(online); }

private:
    void follow(const Attempt &attempt, const Account &account);
    void checkAccounts();
    void showEnd(const ChallengeSid &sid, const ChallengeEnd &end, const QList<Attempt> &rows);
    void tellDesktop(const ChallengeEnd &end, const Attempt &row);

    const AccountChoice &m_choice;
    HistoryModel &m_history;
    MainWindow &m_window;
    Follower m_follower;
    QHash<QString, Attempt> m_followed; ///< the last send of each challenge
};

} // namespace renotify
