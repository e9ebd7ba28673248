// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/sendcontrol.h"

#include "support/whenready.h"
#include "ui/accounts/accountchoice.h"
#include "ui/challenge/challengestate.h"
#include "ui/form/sendbutton.h"
#include "ui/form/sendform.h"
#include "ui/history/historymodel.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <QApplication>

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
    // Other programs may write into the same journal, and somebody may set the wall clock.
    connect(&m_second, &QTimer::timeout, &challenge, &ChallengeState::refreshFacts);
    connect(&m_hold, &SendHold::changed, &challenge, &ChallengeState::refreshFacts);
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
    // A send that is not held back goes out as it was ordered at the click, whatever changes later.
    connect(m_window.form(), &SendForm::edited, this, [this] {
        if (m_isHeldBack)
            giveUp(tr("The form changed: nothing was sent."));
    });
    connect(m_window.form(), &SendForm::edited, this, &SendControl::askAboutForm);
    connect(m_window.form(), &SendForm::challengeChosen, &m_challenge, &ChallengeState::offer);
    connect(&m_choice, &AccountChoice::changed, this, &SendControl::checkAccount);
    connect(&m_choice, &AccountChoice::changed, this, &SendControl::askAboutForm);
}

void SendControl::listenToSender(HistoryModel &history)
{
    connect(&m_sender, &Sender::recorded, m_window.outcome(), &OutcomeView::showBegun);
    connect(&m_sender, &Sender::leaving, m_window.outcome(), &OutcomeView::showBegun);
    connect(&m_sender, &Sender::recorded, &history, &HistoryModel::put);
    connect(&m_sender, &Sender::recorded, this, [this] { // the history can be written after all
        m_window.messageBar()->dismiss(u"journal"_s);
        m_window.messageBar()->dismiss(u"journal-end"_s);
    });
    connect(&m_sender, &Sender::attempted, &history, &HistoryModel::put);
    connect(&m_sender, &Sender::attempted, this, &SendControl::showEnd);
    connect(&m_sender, &Sender::idle, &m_challenge, &ChallengeState::refreshFacts); // the rows have their ends now
    connect(&m_sender, &Sender::endNotRecorded, this,
            [this](const Attempt &, const Error &error) { showNotRecorded(error); });
}

/// The wished send goes through the account as it was at the click, or not at all.
void SendControl::checkAccount()
{
    const auto wished = m_wish ? m_choice.find(m_wish->account.id) : std::nullopt;
    if (m_isHeldBack || (m_wish && !(wished && sendsAlike(*wished, m_wish->account))))
        giveUp(tr("The account changed: nothing was sent."));
    m_sender.checkAccounts([this](const QString &id) { return m_choice.find(id); });
}

void SendControl::askAboutForm()
{
    const auto account = m_choice.account();
    const FormDraft draft = m_window.form()->draft(); // a wrong time to live keeps nobody from looking
    const auto service = ServiceSid::parse(draft.service);
    const auto identity = Identity::parse(draft.identity);
    const auto challenge = ChallengeSid::parse(draft.challenge);
    if (account && service && identity && challenge)
        m_challenge.setQuery(ChallengeQuery{*account, {*service, *identity}, *challenge});
    else
        m_challenge.setQuery({});
}

void SendControl::showVerdict()
{
    const SendVerdict verdict = m_challenge.verdict();
    checkHeld(verdict);
    m_window.form()->setVerdict(verdict);
    const bool mayChange = verdict.until || (m_challenge.challenge() && m_challenge.challenge()->expiresAt);
    if (mayChange != m_second.isActive())
        mayChange ? m_second.start() : m_second.stop();
}

/// A verdict that arrives while the send is held back stops it at once.
void SendControl::checkHeld(const SendVerdict &verdict)
{
    const bool speaksAgainst = verdict.kind != SendVerdict::Kind::Allowed;
    if (m_wish && m_hold.isHolding() && speaksAgainst && m_wish->overridden != verdict.kind) {
        m_wish.reset();
        m_hold.cancel();
        refuse(verdict);
    }
}

void SendControl::send(const NotificationRequest &request, const QString &reason)
{
    const auto account = m_choice.account();
    if (!account)
        return;
    askAboutForm();
    m_wish = SendOrder{*account, request, reason};
    if (m_window.form()->overrides())
        m_wish->overridden = m_challenge.verdict().kind;
    m_isWeighing = true;
    m_isHeldBack = account->hold > 0s;
    m_window.form()->setSending(true);
    if (qobject_cast<SendButton *>(QApplication::focusWidget())) // one more Enter would send once more
        m_window.outcome()->setFocus(Qt::OtherFocusReason);
    whenReady(m_challenge.judge(), this, [this, wish = ++m_wishes, order = *m_wish](const SendVerdict &verdict) {
        if (wish == m_wishes)
            weigh(order, verdict);
    });
}

void SendControl::weigh(const SendOrder &order, const SendVerdict &verdict)
{
    m_isWeighing = false;
    m_window.form()->setSending(false);
    const bool isOverridden = verdict.mayBeOverridden && order.overridden == verdict.kind;
    if (verdict.kind != SendVerdict::Kind::Allowed && !isOverridden) {
        m_wish.reset();
        return refuse(verdict);
    }
    m_hold.start(order.account.hold, [this, order] {
        m_wish.reset();
        m_window.form()->setSending(true);
        m_sender.send(order);
    });
}

void SendControl::refuse(const SendVerdict &verdict)
{
    m_window.form()->setVerdict(verdict);
    emit refused(verdict);
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
    m_wish.reset();
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
