// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendcontrol.h"

#include "accountchoice.h"
#include "errortext.h"
#include "historymodel.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "outcomeview.h"
#include "send/sender.h"
#include "sendform.h"

namespace renotify {

using namespace Qt::StringLiterals;

SendControl::SendControl(Sender &sender, const AccountChoice &choice, HistoryModel &history, MainWindow &window,
                         QObject *parent)
    : QObject(parent), m_sender(sender), m_choice(choice), m_window(window)
{
    connect(window.form(), &SendForm::sendRequested, this, &SendControl::send);
    connect(window.form(), &SendForm::cancelRequested, this, [this] {
        if (m_hold.isHolding())
            giveUpHold(tr("Stopped in time: nothing was sent."));
        else
            m_sender.cancel();
    });
    connect(window.form(), &SendForm::edited, this, [this] { giveUpHold(tr("The form changed: nothing was sent.")); });
    connect(&choice, &AccountChoice::changed, this,
            [this] { giveUpHold(tr("The account changed: nothing was sent.")); });
    connect(&m_hold, &SendHold::changed, window.form(), &SendForm::setHold);
    connect(&sender, &Sender::recorded, window.outcome(), &OutcomeView::showAttempt);
    connect(&sender, &Sender::recorded, &history, &HistoryModel::put);
    connect(&sender, &Sender::attempted, &history, &HistoryModel::put);
    connect(&sender, &Sender::attempted, this, &SendControl::showEnd);
    connect(&sender, &Sender::endNotRecorded, this,
            [this](const Attempt &, const Error &error) { showNotRecorded(error); });
}

void SendControl::send(const NotificationRequest &request, const QString &reason)
{
    const auto account = m_choice.account();
    if (!account)
        return;
    m_hold.start(account->hold, [this, order = SendOrder{*account, request, reason}] {
        m_window.form()->setSending(true);
        m_sender.send(order);
    });
}

void SendControl::giveUpHold(const QString &why)
{
    if (m_hold.cancel())
        m_window.form()->say(why);
}

void SendControl::showEnd(const Attempt &attempt)
{
    m_window.form()->setSending(m_sender.isSending() && attempt.result.outcome == Outcome::Sending);
    m_window.outcome()->showAttempt(attempt);
}

void SendControl::showNotRecorded(const Error &error)
{
    m_window.messageBar()->show(
        MessageBar::Tone::Error, u"journal"_s,
        tr("How the last send ended could not be written to the history.") + u' ' + sentence(error));
}

} // namespace renotify
