// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/comparecontrol.h"

#include "history/historystore.h"
#include "support/whenready.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/outcome/comparedialog.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errortext.h"

#include <QAction>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

CompareControl::CompareControl(HistoryStore &history, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_window(window)
{
    connect(window.outcome(), &OutcomeView::comparisonRequested, this, &CompareControl::compareWithPrevious);
    auto *selected = new QAction(tr("Co&mpare the answers of two rows…"), this);
    connect(selected, &QAction::triggered, this, &CompareControl::compareSelected);
    window.history()->table()->addRowActions({selected});
}

void CompareControl::compareWithPrevious()
{
    const auto &shown = m_window.outcome()->shown();
    if (!shown || shown->id == 0)
        return say(tr("This send is not in the history, so there is nothing to compare it with."));
    const QString challenge = shown->request.challenge.toString();
    const HistoryQuery query{.filter = {.search = challenge}, .from = HistoryCursor{0, shown->id}};
    whenReady(m_history.page(query), this, [this, challenge, id = shown->id](const Result<HistoryPage> &page) {
        if (!page)
            return fail(page.error());
        const QList<Attempt> &rows = page.value().attempts;
        const auto previous = std::ranges::find_if(
            rows, [&](const Attempt &row) { return row.request.challenge.toString() == challenge; });
        if (previous == rows.end())
            say(tr("This is the first answer for this challenge. To compare others, select two rows of the history."));
        else
            compare(previous->id, id);
    });
}

void CompareControl::compareSelected()
{
    QList<qint64> ids = m_window.history()->table()->selectedIds();
    if (ids.size() != 2)
        return say(tr("Select the two rows to compare: click one, then the other with Ctrl held."));
    std::ranges::sort(ids);
    compare(ids.first(), ids.last());
}

void CompareControl::compare(qint64 before, qint64 after)
{
    whenReady(m_history.attempt(before), this, [this, after](const Result<Attempt> &earlier) {
        if (!earlier)
            return fail(earlier.error());
        whenReady(m_history.attempt(after), this, [this, earlier](const Result<Attempt> &later) {
            if (later)
                show(earlier.value(), later.value());
            else
                fail(later.error());
        });
    });
}

void CompareControl::show(const Attempt &before, const Attempt &after)
{
    if (!m_worker)
        m_worker = std::make_unique<WorkerThread>(u"compare"_s);
    const auto compared =
        m_worker->run([before, after] { return AnswerComparison::of(before.result.answer, after.result.answer); });
    whenReady(compared, this, [this, before, after](const AnswerComparison &comparison) {
        auto *dialog = new CompareDialog(before, after, comparison, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void CompareControl::say(const QString &sentence)
{
    m_window.messageBar()->show(MessageBar::Tone::Info, u"row"_s, sentence);
}

void CompareControl::fail(const Error &error)
{
    m_window.messageBar()->show(MessageBar::Tone::Error, u"row"_s, sentence(error));
}

} // namespace renotify
