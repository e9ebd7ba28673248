// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/historyremover.h"

#include "history/historystore.h"
#include "support/whenready.h"
#include "ui/form/sendform.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/dialoglook.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/question.h"
#include "ui/widgets/statusnews.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualAge = 365; // days
constexpr int oldestAge = 3650;

HistoryFilter until(const QDateTime &time)
{
    HistoryFilter filter;
    filter.until = time;
    return filter;
}

} // namespace

HistoryFilter olderThan(int days)
{
    return until(QDateTime::currentDateTimeUtc().addDays(-days));
}

HistoryRemover::HistoryRemover(HistoryStore &history, HistoryModel &model, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_model(model)
    , m_window(window)
{
    connect(window.history()->progress(), &ProgressRow::cancelled, this, [this] { m_stop.request_stop(); });
    addActions();
}

HistoryRemover::~HistoryRemover()
{
    m_stop.request_stop();
}

void HistoryRemover::addActions()
{
    QAction *selected = m_window.addKey(tr("&Delete selected…"), {});
    auto *key = new QAction(selected->text(), this); // only in the table: elsewhere the key deletes typed text
    key->setShortcut(QKeySequence::Delete);
    key->setShortcutContext(Qt::WidgetShortcut);
    QAction *older = m_window.addKey(tr("Delete &older than…"), {});
    QAction *identity = m_window.addKey(tr("&Forget an identity…"), {});
    for (QAction *action : {selected, key})
        connect(action, &QAction::triggered, this, &HistoryRemover::removeSelected);
    connect(older, &QAction::triggered, this, &HistoryRemover::chooseAge);
    connect(identity, &QAction::triggered, this, &HistoryRemover::chooseIdentity);
    auto *menu = new QMenu(tr("De&lete from the history"), &m_window);
    menu->addActions({selected, older, identity});
    m_window.addToMenu(MainWindow::MenuPart::History, {menu->menuAction()});
    m_window.history()->table()->addRowActions({key});
}

void HistoryRemover::removeSelected()
{
    if (isBusy())
        return;
    const HistoryTable *table = m_window.history()->table();
    const QList<int> rows = table->selectedRows();
    const QList<qint64> inMemory = table->selectedIds();
    if (rows.isEmpty())
        return say(tr("First select the rows to delete in the history."));
    if (inMemory.size() == rows.size())
        return askAndRemove(inMemory);
    const HistoryQuery query{.filter = m_model.filter(), .order = m_model.order(), .limit = rows.last() + 1};
    whenReady(m_history.ids(query), this, [this, rows](const Result<QList<qint64>> &ids) {
        if (ids)
            removeRows(rows, ids.value());
        else
            m_window.messageBar()->show(MessageBar::Tone::Error, u"removal"_s, sentence(ids.error()));
    });
}

/// Most of the rows are not in memory: `ids` are the ids in the table's order, from its first row on. If the table did
/// not match the journal any more, rows other than the selected ones would be deleted.
void HistoryRemover::removeRows(const QList<int> &rows, const QList<qint64> &ids)
{
    QList<qint64> chosen;
    for (const int row : rows) {
        const Attempt *shown = m_model.attemptAt(row);
        if (row >= ids.size() || (shown && shown->id != ids.at(row))) {
            m_model.load();
            return say(tr("The history has changed meanwhile. Nothing was deleted: select the rows again."));
        }
        chosen.append(ids.at(row));
    }
    askAndRemove(chosen);
}

void HistoryRemover::chooseAge()
{
    if (isBusy())
        return;
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Delete older sends"));
    dialog->setLabelText(tr("Delete sends older than this many days:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, oldestAge);
    dialog->setIntValue(usualAge);
    dialog->setOkButtonText(tr("Count them…"));
    applyDialogLook(*dialog);
    connect(dialog, &QInputDialog::intValueSelected, this, &HistoryRemover::removeOlder);
    dialog->open();
}

void HistoryRemover::removeOlder(int days)
{
    const HistoryFilter older = olderThan(days);
    whenReady(m_history.count(older), this, [this, older](const Result<qint64> &rows) {
        if (!rows)
            m_window.messageBar()->show(MessageBar::Tone::Error, u"removal"_s, sentence(rows.error()));
        else if (rows.value() == 0)
            say(tr("No sends are that old. Nothing was deleted."));
        else
            askAndRemove(rows.value(),
                         [this, older](const std::stop_token &stop) { return m_history.removeMatching(older, stop); });
    });
}

void HistoryRemover::removeExpired(const HistoryFilter &expired, int keptDays)
{
    if (!m_window.history()->progress()->isHidden())
        return; // tries again tomorrow
    run([this, expired](const std::stop_token &stop) { return m_history.removeMatching(expired, stop); },
        tr("Your preferences keep sends for %Ln day(s).", nullptr, keptDays));
}

void HistoryRemover::chooseIdentity()
{
    if (isBusy())
        return;
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Forget an identity"));
    dialog->setLabelText(tr("Full identity of the customer to forget, exactly as it was sent:"));
    if (const Attempt *row = m_window.history()->selected())
        dialog->setTextValue(row->request.identity.toString());
    dialog->setOkButtonText(tr("Forget…"));
    applyDialogLook(*dialog);
    connect(dialog, &QInputDialog::textValueSelected, this, &HistoryRemover::forget);
    dialog->open();
}

void HistoryRemover::forget(const QString &text)
{
    const auto identity = Identity::parse(text);
    if (!identity)
        return say(tr("That is not a valid identity. Nothing was deleted."));
    ask(&m_window,
        {.text = tr("Forget everything about “%1”?").arg(identity->toString()),
         .consequence = tr("All sends to this identity through any account, the responses to them and everything known "
                           "about its challenges will be deleted, also from the copies made before updates. This can’t "
                           "be undone. Exported files, and damaged histories that were set aside, are kept."),
         .action = tr("&Forget")},
        [this, identity] {
            takeOutOfWindow(*identity);
            run([this, identity](const std::stop_token &stop) { return m_history.forget(*identity, stop); });
        });
}

/// The form's content is kept over a restart, and the outcome shows who it was.
void HistoryRemover::takeOutOfWindow(const Identity &identity)
{
    m_window.outcome()->forget(identity);
    SendForm *form = m_window.form();
    if (Identity::parse(form->draft().identity) == identity)
        form->setDraft(FormDraft{form->draft().service, {}, {}, {}, {}});
}

void HistoryRemover::askAndRemove(const QList<qint64> &ids)
{
    askAndRemove(ids.size(), [this, ids](const std::stop_token &stop) { return m_history.remove(ids, stop); });
}

void HistoryRemover::askAndRemove(qint64 rows, const Removal &removal)
{
    ask(&m_window,
        {.text = tr("Delete %Ln send(s)?", nullptr, int(rows)),
         .consequence =
             tr("This can’t be undone, and Twilio keeps no record of it. Export first what you may be asked about."),
         .action = tr("&Delete")},
        [this, removal] { run(removal); });
}

bool HistoryRemover::isBusy()
{
    const bool busy = !m_window.history()->progress()->isHidden();
    if (busy)
        say(tr("Wait until the task below the history has finished, or stop it."));
    return busy;
}

void HistoryRemover::run(const Removal &removal, const QString &reason)
{
    if (isBusy())
        return;
    m_stop = std::stop_source();
    m_window.history()->progress()->start(tr("Deleting…"), 0);
    whenReady(removal(m_stop.get_token()), this,
              [this, reason](const Result<qint64> &removed) { showEnd(removed, reason); });
}

void HistoryRemover::showEnd(const Result<qint64> &removed, const QString &reason)
{
    m_window.history()->progress()->end();
    m_model.load();
    if (removed)
        say(sentences({tr("%Ln send(s) deleted.", nullptr, int(removed.value())), reason}));
    else if (removed.error().kind == Error::Kind::Cancelled)
        say(tr("Stopped. Some of the sends may already have been deleted; the rest are still there."));
    else
        m_window.messageBar()->show(MessageBar::Tone::Error, u"removal"_s,
                                    sentences({tr("Not everything could be deleted."), sentence(removed.error())}));
}

void HistoryRemover::say(const QString &sentence)
{
    m_window.messageBar()->dismiss(u"removal"_s); // the problem of an earlier removal
    m_window.news()->say(sentence);
}

} // namespace renotify
