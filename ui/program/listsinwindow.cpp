// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window shows of lists: those that were sent, one that is being sent, and one that was left unfinished.

#include "batch/batchcount.h"
#include "domain/sandbox.h"
#include "history/sqlhistory.h"
#include "send/sender.h"
#include "support/whenready.h"
#include "ui/accounts/accountchoice.h"
#include "ui/batch/checkpage.h"
#include "ui/batch/listwindow.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historyview.h"
#include "ui/program/listcontrol.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/attempttext.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 20; // lists, for the filter of the history
constexpr int daysOffered = 3;  // then its challenges are long gone

} // namespace

void ListControl::offerLists()
{
    whenReady(m_parts.history.latestBatches(mostOffered), this, [this](const Result<QList<Batch>> &lists) {
        if (!lists)
            return; // what is wrong with the history is said elsewhere
        QList<std::pair<QString, QString>> offered;
        for (const Batch &list : lists.value())
            offered.append(
                {tr("%1, %2", "the name of a list, and when it was begun")
                     .arg(list.label, QLocale().toString(list.createdAt.toLocalTime(), QLocale::ShortFormat)),
                 list.uid});
        m_window.history()->filters()->setLists(offered);
    });
}

void ListControl::showInHistory()
{
    m_window.unfoldHistory();
    m_window.history()->filters()->chooseList(m_runner->batch().uid);
    m_window.comeForward();
}

/// In the status bar, for as long as it is being sent: its own window may be closed.
void ListControl::showState()
{
    auto *state = new QLabel;
    state->setTextFormat(Qt::PlainText);
    state->hide();
    m_window.statusBar()->addPermanentWidget(state);
    connect(m_runner.get(), &ListRunner::progressed, state, [state](qint64 done, qint64 rows) {
        const QLocale locale;
        state->setText(
            tr("List: %1 of %2", "83 of 217 rows had their turn").arg(locale.toString(done), locale.toString(rows)));
        state->show();
    });
    connect(m_runner.get(), &ListRunner::ended, state, &QWidget::hide);
}

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
