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

#include <algorithm>

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

/// Calls `then` with the list as the history knows it, unless the person has gone on to something else meanwhile.
void ListControl::withKnown(const std::function<void(const std::optional<Batch> &, const BatchStanding &)> &then)
{
    const QList<quint32> items = m_editor->list().checked.items;
    const QString uid = batchUid(*m_account, m_editor->digest());
    const auto isAsked = [this, items] {
        return m_list->page() == ListWindow::Check && !m_editor->isBusy() && hasAccount()
               && m_editor->list().checked.items.isSharedWith(items);
    };
    whenReady(m_parts.history.batch(uid), this, [=, this](const Result<std::optional<Batch>> &known) {
        if (!isAsked())
            return;
        if (!known)
            return m_list->messages()->show(MessageBar::Tone::Error, u"list"_s, sentence(known.error()));
        if (!known.value())
            return then({}, {});
        withStanding(this, m_parts.history, uid, items, [=, this](const Result<BatchStanding> &standing) {
            if (!isAsked())
                return;
            if (!standing)
                return m_list->messages()->show(MessageBar::Tone::Error, u"list"_s, sentence(standing.error()));
            then(known.value(), standing.value());
        });
    });
}

void ListControl::look()
{
    if (hasAccount())
        withKnown([this](const std::optional<Batch> &, const BatchStanding &standing) { lookAtThoseLeft(standing); });
}

/// A row that had its turn is not looked at again, nor one that was just looked at before another one was mended.
void ListControl::lookAtThoseLeft(const BatchStanding &standing)
{
    CheckPage *page = m_list->check();
    QList<quint32> open;
    std::ranges::set_difference(m_editor->list().checked.items, standing.ended, std::back_inserter(open));
    page->beginLooking(open.size());
    page->setEnded(standing.ended);
    QList<quint32> left;
    for (const quint32 row : std::as_const(open)) {
        const auto seen = m_seen.constFind(row);
        if (seen == m_seen.constEnd())
            left += row;
        else
            page->addLooked({.row = row, .skipped = *seen});
    }
    m_rows = std::make_unique<ListedRows>(m_editor->list(), left);
    const BatchRun::Parts parts{*m_rows, m_parts.history, *m_sender, m_parts.desk, m_parts.knowledge, m_parts.follower};
    m_look = std::make_unique<BatchRun>(parts, *m_account, u"check"_s, BatchRun::Mode::Check);
    connect(m_look.get(), &BatchRun::rowEnded, this, [this, page](const BatchRow &row) {
        m_seen.insert(quint32(row.row), row.skipped);
        page->addLooked(row);
    });
    connect(m_look.get(), &BatchRun::ended, this, &ListControl::endLook);
    m_look->start();
}

void ListControl::endLook(const std::optional<Error> &error)
{
    if (!m_look)
        return;
    const CheckPage *page = m_list->check();
    m_look.release()->deleteLater(); // it may be what tells us
    if (error)
        return m_list->check()->endLooking(sentences({tr("The challenges could not be checked."), sentence(*error)}));
    m_list->check()->endLooking(sentences(
        {tr("%Ln row(s) would be sent now.", nullptr, int(page->model().ready())),
         page->wouldBeLeftOut() > 0 ? tr("%Ln row(s) would be left out.", nullptr, int(page->wouldBeLeftOut()))
                                    : QString()}));
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
    withKnown([this](const std::optional<Batch> &known, const BatchStanding &standing) {
        m_joining = standing.joining;
        m_batch = known.value_or(Batch{.uid = batchUid(*m_account, m_editor->digest()),
                                       .label = m_label,
                                       .accountId = m_account->id,
                                       .host = m_account->host.url().toString(),
                                       .createdAt = QDateTime::currentDateTimeUtc(),
                                       .rows = m_editor->list().itemCount()});
        if (known)
            showPlan(known->createdAt, standing.progress.waiting + m_joining.size());
        else
            showPlan({}, m_batch.rows);
    });
}

/// A list that was begun and has nothing left to send has nothing to confirm: what became of it is shown.
void ListControl::showPlan(const QDateTime &begun, qint64 waiting)
{
    endLook({}); // it may have begun while the history was asked
    if (begun.isValid() && waiting == 0)
        return confirm();
    const double seconds = double(waiting * requestsForRow) / m_parts.follower.rate(*m_account);
    m_list->confirm()->setPlan({.pushes = waiting,
                                .people = m_editor->list().checked.customers,
                                .expected = wouldBeSent(),
                                .leftOut = leftOut(),
                                .atMost = std::chrono::seconds(qint64(seconds) + 1),
                                .begun = begun},
                               *m_account);
    m_list->turnTo(ListWindow::Confirm);
}

/// By the look at the challenges, if it has found rows that would be left out.
std::optional<qint64> ListControl::wouldBeSent() const
{
    const CheckPage *page = m_list->check();
    return page->wouldBeLeftOut() > 0 ? std::optional(page->model().ready()) : std::nullopt;
}

QStringList ListControl::leftOut() const
{
    QStringList lines;
    for (const auto &[kind, rows] : m_list->check()->model().problems()) {
        if (!isOnlySuspected(kind))
            lines += tr("Left out: %1 (%2)", "the reason and the number of rows")
                         .arg(listProblemTitle(kind), QLocale().toString(rows));
    }
    for (const auto &[why, rows] : m_list->check()->model().skipped()) {
        if (why == CheckPage::hadItsTurn)
            continue;
        lines += tr("Probably left out: %1 (%2)", "the reason and the number of rows")
                     .arg(skipText(why), QLocale().toString(rows));
    }
    return lines;
}

void ListControl::confirm()
{
    if (isRunning() || !hasAccount())
        return;
    m_list->turnTo(ListWindow::Run);
    m_runner->begin(m_batch, m_editor->list(), m_joining, *m_account);
}

} // namespace renotify
