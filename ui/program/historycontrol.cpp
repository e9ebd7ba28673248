// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/historycontrol.h"

#include "history/historystore.h"
#include "support/whenready.h"
#include "ui/history/activitystrip.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressrow.h"
#include "ui/words/errortext.h"

#include <QAction>

#include <atomic>
#include <memory>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The first page should be visible before anything is summed up, and not each of many sends should ask for it.
constexpr auto daysPause = 250ms;
constexpr auto retryPause = 2s;
constexpr auto newsPause = 500ms;
constexpr auto preparingPause = 100ms;

} // namespace

HistoryControl::HistoryControl(HistoryStore &history, HistoryModel &model, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_model(model)
    , m_window(window)
{
    HistoryView *view = window.history();
    connect(view->filters(), &HistoryFilterBar::changed, this, &HistoryControl::load);
    connect(view->table(), &HistoryTable::orderChanged, this, &HistoryControl::load);
    connect(view->table(), &HistoryTable::opened, this, &HistoryControl::open);
    connect(&model, &HistoryModel::totalChanged, this, &HistoryControl::showCounts);
    connect(&model, &HistoryModel::found, this, [this](qint64 rows) {
        m_found = rows;
        m_window.messageBar()->dismiss(u"journal"_s); // the journal could be read this time
        showCounts();
    });
    connect(&model, &HistoryModel::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::JournalBusy) // the other program may be done by then
            m_retry.start(retryPause);
        else
            m_window.messageBar()->show(MessageBar::Tone::Error, u"journal"_s, sentence(error));
    });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HistoryControl::load);
    m_daysPause.setSingleShot(true);
    m_daysPause.setInterval(daysPause);
    connect(&m_daysPause, &QTimer::timeout, this, &HistoryControl::readDays);
    connect(&m_daysPause, &QTimer::timeout, this, &HistoryControl::readOperators);
    connect(&model, &HistoryModel::recorded, this, &HistoryControl::readDaysSoon);
    m_newsPause.setSingleShot(true);
    m_newsPause.setInterval(newsPause);
    connect(&m_newsPause, &QTimer::timeout, this, &HistoryControl::askForNews);
    QAction *search = window.addKey(tr("Search the histor&y"), QKeySequence::Find);
    connect(search, &QAction::triggered, this, [this, view] {
        m_window.unfoldHistory();
        view->filters()->focusSearch();
    });
    window.addToMenu(MainWindow::MenuPart::History, {search});
}

void HistoryControl::load()
{
    m_model.setQuery(m_window.history()->filters()->filter(), m_window.history()->table()->order());
}

std::function<void(qint64, qint64)> HistoryControl::preparing()
{
    struct Progress
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> rows = 0;
    };
    const auto progress = std::make_shared<Progress>(); // the journal may go on for a moment when this object is gone
    connect(&m_preparing, &QTimer::timeout, this, [this, progress] {
        ProgressRow *row = m_window.history()->progress();
        if (progress->rows == 0)
            return;
        if (row->isHidden())
            row->start(tr("Preparing the history for this edition…"), progress->rows, false);
        row->setDone(progress->done);
    });
    m_preparing.start(preparingPause);
    return [progress](qint64 done, qint64 rows) {
        progress->done = done;
        progress->rows = rows;
    };
}

void HistoryControl::start()
{
    m_preparing.stop();
    m_window.history()->progress()->end();
    load();
    showLastSend();
    askForNews();
}

/// A journal that cannot be read is reported by whoever shows it.
void HistoryControl::askForNews()
{
    whenReady(m_history.news(), this, [this](const Result<HistoryNews> &news) {
        m_newsPause.start();
        if (news && news->isMuch)
            load();
        for (const Attempt &row : news ? news->rows : QList<Attempt>())
            m_model.put(row);
    });
}

void HistoryControl::showLastSend()
{
    whenReady(m_history.page({.limit = 1}), this, [this](const Result<HistoryPage> &page) {
        if (!page || page.value().attempts.isEmpty())
            return; // load() says what is wrong
        whenReady(m_history.attempt(page.value().attempts.first().id), this, [this](const Result<Attempt> &attempt) {
            if (attempt && !m_window.outcome()->shown())
                m_window.outcome()->showAttempt(attempt.value(), OutcomeView::Occasion::LastSend);
        });
    });
}

void HistoryControl::showCounts()
{
    if (std::exchange(m_total, m_model.total()) != m_model.total()) {
        readAccounts(); // a new row may be the first of an account
        readSize();
        readDaysSoon();
    }
    if (m_model.filter().isEmpty())
        m_window.showTotal(m_model.total());
    else
        m_window.showFound(m_found, m_model.total());
}

void HistoryControl::open(qint64 id)
{
    whenReady(m_history.attempt(id), this, [this](const Result<Attempt> &attempt) {
        if (attempt) {
            m_window.messageBar()->dismiss(u"journal-row"_s);
            m_window.outcome()->showAttempt(attempt.value(), OutcomeView::Occasion::History);
            return;
        }
        m_window.messageBar()->show(MessageBar::Tone::Error, u"journal-row"_s, sentence(attempt.error()));
    });
}

void HistoryControl::readAccounts()
{
    whenReady(m_history.accounts(), this, [this](const Result<QList<HistoryAccount>> &accounts) {
        if (accounts)
            m_window.history()->filters()->setAccounts(accounts.value());
    });
}

void HistoryControl::readOperators()
{
    whenReady(m_history.operators(), this, [this](const Result<QStringList> &operators) {
        if (operators)
            m_window.history()->filters()->setOperators(operators.value());
    });
}

void HistoryControl::readSize()
{
    whenReady(m_history.size(), this, [this](const Result<HistorySize> &size) {
        if (size)
            m_window.showSize(size.value().bytes);
    });
}

/// The pause is not restarted by each send, or a long series of them would never be shown.
void HistoryControl::readDaysSoon()
{
    if (!m_daysPause.isActive())
        m_daysPause.start();
}

void HistoryControl::readDays()
{
    whenReady(m_history.days(), this, [this](const Result<QList<HistoryDay>> &days) {
        if (days)
            m_window.history()->activity()->setDays(days.value(), QDateTime::currentDateTimeUtc().date());
    });
}

} // namespace renotify
