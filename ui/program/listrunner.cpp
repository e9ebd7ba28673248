// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/listrunner.h"

#include "batch/batchresult.h"
#include "batch/batchrun.h"
#include "history/sqlhistory.h"
#include "support/whenready.h"
#include "ui/batch/listreceipt.h"
#include "ui/batch/listwindow.h"
#include "ui/batch/runpage.h"
#include "ui/widgets/desktopnotice.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

/// What is behind a dot in a time is no suffix.
QString withoutSuffix(const QString &label)
{
    const QFileInfo file(label);
    return file.suffix().isEmpty() || file.suffix().front().isDigit() ? label : file.completeBaseName();
}

} // namespace

ListRunner::ListRunner(const Parts &parts, ListWindow &window, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_window(window)
{
    listenToPage();
}

ListRunner::~ListRunner() = default;

void ListRunner::listenToPage()
{
    RunPage *page = m_window.run();
    connect(page, &RunPage::pauseRequested, this, &ListRunner::pause);
    connect(page, &RunPage::goOnRequested, this, &ListRunner::goOn);
    connect(page, &RunPage::stopRequested, this, [this] { stop(); });
    connect(page, &RunPage::saveRequested, this, &ListRunner::chooseResult);
    connect(page, &RunPage::receiptRequested, this, &ListRunner::copyReceipt);
}

void ListRunner::begin(const Batch &batch, const ReadList &list, const QList<quint32> &joining, const Account &account)
{
    m_batch = batch;
    m_batch.rows += joining.size();
    m_list = list;
    m_account = account;
    m_isStopping = false;
    m_isAccountGone = false;
    m_isCreating = true;
    m_window.run()->setState(RunPage::State::Running);
    const auto itemJoining = [list, joining](qint64 index) { return list.itemOf(joining.at(index)); };
    const auto created = list.itemCount() == 0 ? QtFuture::makeReadyFuture(Result<bool>(false)) // the history has it
                         : joining.isEmpty()
                             ? m_parts.history.createBatch(batch, [list](qint64 index) { return list.item(index); })
                             : m_parts.history.addToBatch(batch.uid, joining.size(), itemJoining);
    whenReady(created, this, [this](const Result<bool> &isNew) {
        m_isCreating = false;
        if (!isNew)
            return finish(isNew.error());
        emit begun();
        m_isStopping ? finish({}) : run();
    });
}

void ListRunner::run()
{
    const BatchRun::Parts parts{m_parts.history, m_parts.history,   m_parts.sender,
                                m_parts.desk,    m_parts.knowledge, m_parts.follower};
    m_tally = std::make_unique<BatchTally>(m_parts.desk, m_parts.follower, *m_account, m_batch.rows);
    m_window.run()->follow(*m_tally);
    m_window.run()->setState(RunPage::State::Running);
    m_window.messages()->dismiss(u"list"_s);
    m_run = std::make_unique<BatchRun>(parts, *m_account, m_batch.uid, BatchRun::Mode::Send);
    connect(m_run.get(), &BatchRun::rowFound, this, &ListRunner::take);
    connect(m_run.get(), &BatchRun::rowEnded, this, &ListRunner::take);
    connect(m_run.get(), &BatchRun::progressed, m_window.run(), &RunPage::setProgress);
    connect(m_run.get(), &BatchRun::waiting, m_window.run(), &RunPage::setWait);
    connect(m_run.get(), &BatchRun::paused, this, [this] { m_window.run()->setState(RunPage::State::Paused); });
    connect(m_run.get(), &BatchRun::ended, this, &ListRunner::finish);
    m_run->start();
}

void ListRunner::take(const BatchRow &row)
{
    m_tally->take(row);
    m_window.run()->add(row);
    emit progressed(m_batch.rows - m_tally->of(RowFate::Waiting), m_batch.rows);
}

void ListRunner::finish(const std::optional<Error> &error)
{
    if (m_run)
        m_run.release()->deleteLater(); // it is what tells us
    m_window.run()->setState(RunPage::State::Ended);
    const auto why = error ? error : std::exchange(m_why, {});
    if (why)
        m_window.messages()->show(
            MessageBar::Tone::Error, u"list"_s,
            sentences(
                {tr("The list was stopped, and the rows that were not sent yet can be sent later."), sentence(*why)}));
    tellDesktop();
    emit ended();
}

void ListRunner::tellDesktop()
{
    if (!m_window.isActiveWindow() && !m_isStopping)
        showDesktopNotice(tr("The list %1 has ended", "the name of a file").arg(m_batch.label),
                          m_window.run()->headline());
}

void ListRunner::pause()
{
    if (m_run) {
        m_window.run()->setState(RunPage::State::Pausing);
        m_run->pause();
    }
}

/// A list that was stopped goes on in a new run, with a new look at every challenge.
void ListRunner::goOn()
{
    if (m_isAccountGone)
        return m_window.sayAccountIsGone();
    if (!m_run) {
        m_isStopping = false;
        return run();
    }
    m_window.run()->setState(RunPage::State::Running);
    m_run->goOn();
}

void ListRunner::stop(const std::optional<Error> &why)
{
    if (!isRunning())
        return;
    m_why = why;
    m_isStopping = true;
    m_window.run()->setState(RunPage::State::Stopping);
    if (m_run)
        m_run->stop();
}

void ListRunner::chooseResult()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save the list with what became of each row"),
                                   tr("%1 result.csv", "name of a file").arg(withoutSuffix(m_batch.label)));
    const QString workbook = tr("Workbook (*.xlsx)");
    dialog->setNameFilters({tr("Table with commas (*.csv)"), workbook});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, workbook](const QString &filter) {
        dialog->setDefaultSuffix(filter == workbook ? u"xlsx"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ListRunner::save);
    dialog->open();
}

void ListRunner::save(const QString &path)
{
    const auto saved = m_files.run(
        [this, uid = m_batch.uid, list = m_list, path] { return saveBatchResult(m_parts.history, uid, list, path); });
    whenReady(saved, this, [this, path](const Result<qint64> &rows) {
        const QString name = QDir::toNativeSeparators(path);
        if (rows)
            return m_window.messages()->show(
                MessageBar::Tone::Info, u"result"_s,
                tr("The result was saved as %1. It contains customers’ identities: handle it like other customer data.")
                    .arg(name));
        m_window.messages()->show(MessageBar::Tone::Error, u"result"_s,
                                  tr("The result could not be written to %1: %2. No partial file was left there.")
                                      .arg(name, rows.error().detail));
    });
}

void ListRunner::copyReceipt()
{
    if (!m_tally)
        return;
    QGuiApplication::clipboard()->setText(listReceipt(m_batch, *m_account, *m_tally));
    m_window.messages()->show(MessageBar::Tone::Info, u"receipt"_s, tr("The receipt is on the clipboard."));
}

} // namespace renotify
