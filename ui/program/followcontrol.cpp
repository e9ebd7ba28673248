// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/followcontrol.h"

#include "domain/sandbox.h"
#include "send/sender.h"
#include "ui/accounts/accountchoice.h"
#include "ui/accounts/sandboxaccount.h"
#include "ui/history/historymodel.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/desktopnotice.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/accounttext.h"
#include "ui/words/statustext.h"

namespace renotify {

using namespace Qt::StringLiterals;

FollowControl::FollowControl(const Sender &sender, const AccountChoice &choice, ChallengeDesk &desk,
                             HistoryModel &history, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_history(history)
    , m_window(window)
    , m_follower(desk)
{
    connect(&sender, &Sender::attempted, this, &FollowControl::follow);
    connect(&choice, &AccountChoice::changed, this, &FollowControl::checkAccounts);
    connect(&desk, &ChallengeDesk::endRecorded, this, &FollowControl::showEnd);
    connect(&desk, &ChallengeDesk::expiryWithdrawn, this, [this](const QList<Attempt> &rows) {
        for (const Attempt &row : rows)
            m_history.put(row);
    });
    connect(&m_follower, &Follower::givenUp, this, [this](const ChallengeSid &sid) {
        m_followed.remove(sid.toString());
        m_window.outcome()->setWatched(sid, false);
    });
}

/// Follows through the account as it was when the push was sent.
void FollowControl::follow(const Attempt &attempt, const Account &account)
{
    m_follower.hear(account, attempt);
    const auto outcome = attempt.result.outcome;
    const bool isFollowed = outcome == Outcome::Accepted || outcome == Outcome::Unknown;
    m_window.outcome()->setWatched(attempt.request.challenge, isFollowed);
    if (!isFollowed)
        return;
    m_followed.insert(attempt.request.challenge.toString(), attempt);
    m_follower.follow(account, attempt);
    checkAccounts();
}

/// When an account is removed, its secret is gone and nobody can look any more: this is said, and not only shown in the
/// trail.
void FollowControl::checkAccounts()
{
    m_followed.removeIf([this](auto it) {
        const Attempt &attempt = *it;
        if (attempt.accountId == sandboxId() || m_choice.find(attempt.accountId))
            return false;
        m_window.outcome()->setWatched(attempt.request.challenge, false);
        m_window.messageBar()->show(
            MessageBar::Tone::Warning, u"unwatched"_s,
            tr("The answer of %1 is no longer watched: the account “%2”, which it was sent through, has been removed.")
                .arg(attempt.request.identity.toString(), accountText(attempt.accountId, attempt.accountName)));
        return true;
    });
}

void FollowControl::showEnd(const ChallengeSid &sid, const ChallengeEnd &end, const QList<Attempt> &rows)
{
    m_window.outcome()->setWatched(sid, false);
    const bool isOurs = m_followed.remove(sid.toString()); // and not of a list, which tells its end as a whole
    for (const Attempt &row : rows) {
        m_history.put(row);
        m_window.outcome()->showChallengeEnd(row.id, end);
    }
    if (isOurs && !rows.isEmpty() && !m_window.isActiveWindow())
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
