// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// From the check of a list to its confirmation.

#include "batch/batchcount.h"
#include "batch/batchrun.h"
#include "batch/listedrows.h"
#include "history/sqlhistory.h"
#include "send/follower.h"
#include "send/sender.h"
#include "support/whenready.h"
#include "ui/batch/checkmodel.h"
#include "ui/batch/checkpage.h"
#include "ui/batch/confirmpage.h"
#include "ui/batch/listwindow.h"
#include "ui/program/listcontrol.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"
#include "words/listwords.h"

#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int requestsForRow = 3; // a look at the challenge, one at the device, and the push

} // namespace

/// A list whose account has changed since it was opened has to be opened again.
bool ListControl::hasAccount()
{
    if (!m_account)
        m_list->sayAccountIsGone();
    return m_account.has_value();
}

void ListControl::look()
{
    if (!hasAccount())
        return;
    m_rows = std::make_unique<ListedRows>(m_editor->list());
    const BatchRun::Parts parts{*m_rows, m_parts.history, *m_sender, m_parts.desk, m_parts.knowledge, m_parts.follower};
    m_look = std::make_unique<BatchRun>(parts, *m_account, u"check"_s, BatchRun::Mode::Check);
    connect(m_look.get(), &BatchRun::rowEnded, m_list->check(), &CheckPage::addLooked);
    connect(m_look.get(), &BatchRun::ended, this, &ListControl::endLook);
    m_list->check()->beginLooking(m_editor->list().itemCount());
    m_look->start();
}

void ListControl::endLook(const std::optional<Error> &error)
{
    if (!m_look)
        return;
    const BatchProgress progress = m_look->progress();
    m_look.release()->deleteLater(); // it may be what tells us
    if (error)
        return m_list->check()->endLooking(sentences({tr("The challenges could not be checked."), sentence(*error)}));
    m_list->check()->endLooking(sentences(
        {tr("%Ln row(s) would be sent now.", nullptr, int(progress.waiting)),
         progress.skipped > 0 ? tr("%Ln row(s) would be left out.", nullptr, int(progress.skipped)) : QString()}));
}

/// What would be sent, and whether the history knows the list already.
void ListControl::weigh()
{
    const ReadList &list = m_editor->list();
    if (m_editor->isBusy() || list.itemCount() == 0 || !hasAccount())
        return;
    if (m_editor->digest().isEmpty())
        return m_list->messages()->show(MessageBar::Tone::Warning, u"list"_s,
                                        tr("The file changes while it is read. Open it again when it is complete."));
    endLook({});
    m_batch = {.uid = batchUid(*m_account, digestOf(list, m_editor->digest())),
               .label = m_label,
               .accountId = m_account->id,
               .host = m_account->host.url().toString(),
               .createdAt = QDateTime::currentDateTimeUtc(),
               .rows = list.itemCount()};
    const auto isAsked = [this, uid = m_batch.uid] { // and no other list meanwhile
        return uid == m_batch.uid && m_list->page() == ListWindow::Check;
    };
    whenReady(m_parts.history.batch(m_batch.uid), this, [this, isAsked](const Result<std::optional<Batch>> &known) {
        if (!isAsked())
            return;
        if (!known)
            return m_list->messages()->show(MessageBar::Tone::Error, u"list"_s, sentence(known.error()));
        if (!known.value())
            return showPlan({}, m_batch.rows);
        withProgress(this, m_parts.history, m_batch.uid, [this, known, isAsked](const Result<BatchProgress> &progress) {
            if (progress && isAsked())
                showPlan(known.value(), progress->waiting);
        });
    });
}

void ListControl::showPlan(const std::optional<Batch> &known, qint64 waiting)
{
    if (!hasAccount())
        return;
    if (known)
        m_batch = *known;
    const double seconds = double(waiting * requestsForRow) / m_parts.follower.rate(*m_account);
    m_list->confirm()->setPlan({.pushes = waiting,
                                .people = m_editor->list().checked.customers,
                                .leftOut = leftOut(),
                                .atMost = std::chrono::seconds(qint64(seconds) + 1),
                                .begun = known ? known->createdAt : QDateTime()},
                               *m_account);
    m_list->turnTo(ListWindow::Confirm);
}

QStringList ListControl::leftOut() const
{
    QStringList lines;
    for (const auto &[kind, rows] : m_list->check()->model().problems()) {
        if (!isOnlySuspected(kind))
            lines += tr("Left out: %1 (%2)", "the reason and the number of rows")
                         .arg(listProblemTitle(kind), QLocale().toString(rows));
    }
    for (const auto &[why, rows] : m_list->check()->model().skipped())
        lines += tr("Probably left out: %1 (%2)", "the reason and the number of rows")
                     .arg(skipText(why), QLocale().toString(rows));
    return lines;
}

void ListControl::confirm()
{
    if (isRunning() || !hasAccount())
        return;
    m_list->turnTo(ListWindow::Run);
    m_runner->begin(m_batch, m_editor->list(), *m_account);
}

} // namespace renotify
