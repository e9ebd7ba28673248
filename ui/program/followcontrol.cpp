// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/followcontrol.h"

#include "send/sender.h"
#include "ui/accounts/accountchoice.h"
#include "ui/history/historymodel.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/desktopnotice.h"
#include "ui/words/accounttext.h"
#include "ui/words/statustext.h"

namespace renotify {

FollowControl::FollowControl(const Sender &sender, const AccountChoice &choice, ChallengeDesk &desk,
                             HistoryModel &history, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_history(history)
    , m_window(window)
    , m_follower(desk)
{
    connect(&sender, &Sender::attempted, this, &FollowControl::follow);
    connect(&desk, &ChallengeDesk::endRecorded, this, &FollowControl::showEnd);
    connect(&m_follower, &Follower::givenUp, this,
            [this](const ChallengeSid &sid) { m_window.outcome()->setWatched(sid, false); });
}

void FollowControl::follow(const Attempt &attempt)
{
    const auto outcome = attempt.result.outcome;
    const auto account = m_choice.find(attempt.accountId);
    if (!account || (outcome != Outcome::Accepted && outcome != Outcome::Unknown))
        return;
    m_window.outcome()->setWatched(attempt.request.challenge, true);
    m_follower.follow(*account, attempt);
}

void FollowControl::showEnd(const ChallengeSid &sid, const ChallengeEnd &end, const QList<Attempt> &rows)
{
    m_window.outcome()->setWatched(sid, false);
    for (const Attempt &row : rows) {
        m_history.put(row);
        m_window.outcome()->showChallengeEnd(row.id, end);
    }
    if (!rows.isEmpty() && !m_window.isActiveWindow())
        tellDesktop(end, rows.last());
}

void FollowControl::tellDesktop(const ChallengeEnd &end, const Attempt &row)
{
    const QString word = statusWord(end.status);
    showDesktopNotice(
        tr("Challenge %1", "approved, denied or expired").arg(word),
        tr("%1, through %2").arg(row.request.identity.toString(), accountText(row.accountId, row.accountName)));
}

} // namespace renotify
