// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/sendcontrol.h"

#include "support/whenready.h"
#include "ui/accounts/accountchoice.h"
#include "ui/challenge/challengestate.h"
#include "ui/form/sendform.h"
#include "ui/history/historymodel.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <chrono>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SendControl::SendControl(Sender &sender, const AccountChoice &choice, ChallengeState &challenge, HistoryModel &history,
                         MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_sender(sender)
    , m_choice(choice)
    , m_challenge(challenge)
    , m_window(window)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SendControl::showVerdict);
    connect(&challenge, &ChallengeState::changed, this, &SendControl::showVerdict);
    connect(&m_hold, &SendHold::changed, window.form(), &SendForm::setHold);
    window.form()->showChallenge(challenge);
    listenToForm();
    listenToSender(history);
}

void SendControl::listenToForm()
{
    connect(m_window.form(), &SendForm::sendRequested, this, &SendControl::send);
    connect(m_window.form(), &SendForm::cancelRequested, this, [this] {
        if (!giveUp(tr("Stopped in time: nothing was sent.")))
            m_sender.cancel();
    });
    // What is not held back was ordered as it stood at the click, and goes out like that.
    connect(m_window.form(), &SendForm::edited, this, [this] {
        if (m_isHeldBack)
            giveUp(tr("The form changed: nothing was sent."));
    });
    connect(m_window.form(), &SendForm::edited, this, &SendControl::askAboutForm);
    connect(m_window.form(), &SendForm::challengeChosen, &m_challenge, &ChallengeState::offer);
    connect(&m_choice, &AccountChoice::changed, this, [this] {
        if (m_isHeldBack)
            giveUp(tr("The account changed: nothing was sent."));
    });
    connect(&m_choice, &AccountChoice::changed, this, &SendControl::askAboutForm);
}

void SendControl::listenToSender(HistoryModel &history)
{
    connect(&m_sender, &Sender::recorded, m_window.outcome(), &OutcomeView::showBegun);
    connect(&m_sender, &Sender::recorded, &history, &HistoryModel::put);
    connect(&m_sender, &Sender::recorded, this, [this] { // the history can be written after all
        m_window.messageBar()->dismiss(u"journal"_s);
        m_window.messageBar()->dismiss(u"journal-end"_s);
    });
    connect(&m_sender, &Sender::attempted, &history, &HistoryModel::put);
    connect(&m_sender, &Sender::attempted, this, &SendControl::showEnd);
    connect(&m_sender, &Sender::idle, &m_challenge, &ChallengeState::refreshFacts); // the rows have their ends
    connect(&m_sender, &Sender::endNotRecorded, this,
            [this](const Attempt &, const Error &error) { showNotRecorded(error); });
}

void SendControl::askAboutForm()
{
    const auto account = m_choice.account();
    const auto request = m_window.form()->request();
    if (account && request)
        m_challenge.setQuery(ChallengeQuery{*account, {request->service, request->identity}, request->challenge});
    else
        m_challenge.setQuery({});
}

void SendControl::showVerdict()
{
    const SendVerdict verdict = m_challenge.verdict();
    m_window.form()->setVerdict(verdict);
    const bool mayChange = verdict.until || (m_challenge.challenge() && m_challenge.challenge()->expiresAt);
    if (mayChange != m_second.isActive())
        mayChange ? m_second.start() : m_second.stop();
}

void SendControl::send(const NotificationRequest &request, const QString &reason)
{
    const auto account = m_choice.account();
    if (!account)
        return;
    askAboutForm();
    const SendVerdict overridden = m_window.form()->overrides() ? m_challenge.verdict() : SendVerdict();
    m_isWeighing = true;
    m_isHeldBack = account->hold > 0s;
    m_window.form()->setSending(true);
    whenReady(m_challenge.judge(), this,
              [=, this, wish = ++m_wishes, order = SendOrder{*account, request, reason}](const SendVerdict &verdict) {
                  if (wish == m_wishes)
                      weigh(order, verdict, overridden);
              });
}

void SendControl::weigh(const SendOrder &order, const SendVerdict &verdict, const SendVerdict &overridden)
{
    m_isWeighing = false;
    m_window.form()->setSending(false);
    const bool isOverridden = verdict.mayBeOverridden && overridden.kind == verdict.kind;
    if (verdict.kind != SendVerdict::Kind::Allowed && !isOverridden) {
        m_window.form()->setVerdict(verdict);
        emit refused(verdict);
        return;
    }
    m_hold.start(order.account.hold, [this, order] {
        m_window.form()->setSending(true);
        m_sender.send(order);
    });
}

bool SendControl::giveUp(const QString &why)
{
    if (m_isWeighing) {
        ++m_wishes;
        m_isWeighing = false;
        m_window.form()->setSending(false);
    } else if (!m_hold.cancel()) {
        return false;
    }
    m_window.form()->say(why);
    return true;
}

void SendControl::showEnd(const Attempt &attempt)
{
    m_window.form()->setSending(m_sender.isSending() && attempt.result.outcome == Outcome::Sending);
    m_window.outcome()->showAttempt(attempt);
    m_challenge.refreshFacts();
}

void SendControl::showNotRecorded(const Error &error)
{
    m_window.messageBar()->show(
        MessageBar::Tone::Error, u"journal-end"_s,
        sentences({tr("The outcome of the last send could not be written to the history."), sentence(error)}));
}

} // namespace renotify
