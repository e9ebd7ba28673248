// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/rowactions.h"

#include "history/historystore.h"
#include "send/curlcommand.h"
#include "support/whenready.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusnews.h"
#include "ui/words/errortext.h"
#include "ui/words/receipttext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace renotify {

using namespace Qt::StringLiterals;

RowActions::RowActions(HistoryStore &history, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_window(window)
    , m_compare(history, window)
{
    QAction *again = window.addKey(tr("Send agai&n"), Qt::CTRL | Qt::Key_R);
    again->setToolTip(tr("Load the selected row into the form, to send it again from there"));
    connect(again, &QAction::triggered, this, [this] { load(m_window.history()->selected()); });
    connect(window.outcome(), &OutcomeView::sendAgainRequested, this, [this] { load(shown()); });
    QAction *receipt = window.addKey(tr("Copy &receipt"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(receipt, &QAction::triggered, this, [this] { copyReceipt(meant()); });
    QAction *curl = window.addKey(tr("Copy as c&URL"), {});
    connect(curl, &QAction::triggered, this, [this] { copyCurl(meant()); });
    connect(window.outcome(), &OutcomeView::receiptRequested, this, [this] { copyReceipt(shown()); });
    connect(window.outcome(), &OutcomeView::curlRequested, this, [this] { copyCurl(shown()); });
    window.addToMenu(MainWindow::MenuPart::History, {again, receipt, curl});
    window.history()->table()->addRowActions({again, receipt, curl});
}

void RowActions::load(const Attempt *row)
{
    if (row)
        emit m_window.loadRequested(*row);
    else
        say(tr("Select the send in the history first."));
}

void RowActions::copyReceipt(const Attempt *attempt)
{
    withWhole(attempt, [this](const Attempt &row) {
        QGuiApplication::clipboard()->setText(receiptText(row));
        say(tr("Receipt of “%1” copied. Identity and SIDs are masked in it.").arg(row.request.identity.toString()));
    });
}

void RowActions::copyCurl(const Attempt *attempt)
{
    withWhole(attempt, [this](const Attempt &row) {
        const auto command = curlCommand(row);
        if (!command) {
            say(tr("No command can be made from this row: a request can’t be sent to its address."));
            return;
        }
        QGuiApplication::clipboard()->setText(*command);
        say(tr("cURL command copied, without the secret. Before you run it, set TWILIO_AUTH to the key’s SID and its "
               "secret with a colon in between. Running it sends another push."));
    });
}

const Attempt *RowActions::meant() const
{
    const Attempt *selected = m_window.history()->selected();
    return shown() && !(selected && m_window.history()->isTableFocused()) ? shown() : selected;
}

const Attempt *RowActions::shown() const
{
    const auto &shown = m_window.outcome()->shown();
    return shown ? &*shown : nullptr;
}

void RowActions::withWhole(const Attempt *row, const std::function<void(const Attempt &)> &then)
{
    if (!row) {
        say(tr("There is nothing to copy yet: select a row in the history first."));
        return;
    }
    if (row->id == 0 || row == shown()) { // already complete; its row may never have existed, or may be deleted
        then(*row);
        return;
    }
    whenReady(m_history.attempt(row->id), this, [this, then](const Result<Attempt> &whole) {
        if (whole)
            then(whole.value());
        else
            m_window.messageBar()->show(MessageBar::Tone::Error, u"row"_s, sentence(whole.error()));
    });
}

void RowActions::say(const QString &sentence)
{
    m_window.messageBar()->dismiss(u"row"_s); // it succeeded this time
    m_window.news()->say(sentence);
}

} // namespace renotify
