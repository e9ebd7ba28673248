// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A list that an earlier start has left unfinished.

#include "batch/batchcount.h"
#include "domain/sandbox.h"
#include "history/sqlhistory.h"
#include "send/sender.h"
#include "support/whenready.h"
#include "ui/accounts/accountchoice.h"
#include "ui/batch/checkpage.h"
#include "ui/batch/listwindow.h"
#include "ui/program/listcontrol.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/attempttext.h"

#include <QAction>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOffered = 3; // then its challenges are long gone

} // namespace

/// Another program may be sending it just now: then going on with it sends nothing twice.
void ListControl::offerUnfinished()
{
    whenReady(m_parts.history.latestBatches(1), this, [this](const Result<QList<Batch>> &lists) {
        if (!lists || lists->isEmpty()
            || lists->constFirst().createdAt < QDateTime::currentDateTimeUtc().addDays(-daysOffered))
            return;
        const Batch list = lists->constFirst();
        withStanding(this, m_parts.history, list.uid, {}, [this, list](const Result<BatchStanding> &standing) {
            if (!standing || standing->progress.waiting == 0 || isRunning())
                return;
            auto *goOn = new QAction(tr("Go on with the list…"), this);
            connect(goOn, &QAction::triggered, this, [this, list] { goOnWith(list); });
            m_window.messageBar()->show(MessageBar::Tone::Info, u"unfinished"_s,
                                        tr("The list “%1” of %2 is not finished: %Ln row(s) were not sent.", nullptr,
                                           int(standing->progress.waiting))
                                            .arg(list.label, localTime(list.createdAt)),
                                        goOn);
        });
    });
}

/// Without its file: its rows are in the history.
void ListControl::goOnWith(const Batch &list)
{
    const auto account = m_choice.find(list.accountId);
    const bool isElsewhere = account && account->host.url().toString() != list.host;
    if (!account || (isElsewhere && account->id != sandboxId())) // the sandbox has another port at each start
        return m_window.messageBar()->show(
            MessageBar::Tone::Warning, u"unfinished"_s,
            tr("The list “%1” cannot go on: its account was changed or removed.").arg(list.label));
    open();
    if (!beginList(list.label))
        return;
    m_window.messageBar()->dismiss(u"unfinished"_s);
    m_account = account;
    m_list->setAccount(*account);
    m_list->check()->setList({});
    m_batch = list;
    m_joining.clear();
    withStanding(this, m_parts.history, list.uid, {}, [this, uid = list.uid](const Result<BatchStanding> &standing) {
        if (standing && uid == m_batch.uid && m_list->page() == ListWindow::Source && hasAccount())
            showPlan(m_batch.createdAt, standing->progress.waiting);
    });
}

} // namespace renotify
