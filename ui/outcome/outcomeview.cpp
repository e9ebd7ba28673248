// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/outcomeview.h"

#include "ui/outcome/bodyview.h"
#include "ui/outcome/challengetrail.h"
#include "ui/outcome/fieldlist.h"
#include "ui/outcome/timingview.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"
#include "ui/words/attempttext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <chrono>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int markSize = 4 * grid;

QPlainTextEdit *textTab(const QString &accessibleName)
{
    auto *text = new QPlainTextEdit;
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setFont(fixedFont());
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFrameShape(QFrame::NoFrame);
    return text;
}

template<class S>
QString sidText(const std::optional<S> &sid)
{
    return sid ? sid->toString() : QString();
}

} // namespace

OutcomeView::OutcomeView(QWidget *parent)
    : Pane(tr("Outcome"), parent)
    , m_announcer(new Announcer(this))
    , m_mark(new IconLabel(markSize))
    , m_sentence(new TextView(tr("Outcome"), 1))
    , m_explanation(new TextView(tr("Explanation"), 3))
    , m_notificationSid(new QLineEdit)
    , m_copySid(new QToolButton)
    , m_copy(new QToolButton)
    , m_trail(new ChallengeTrail)
    , m_tabs(new QTabWidget)
    , m_summary(new FieldList)
    , m_body(new BodyView)
    , m_headers(textTab(tr("Response headers")))
    , m_timing(new TimingView)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(50ms);
    connect(&m_moment, &QTimer::timeout, this, [this] { showAttempt(*m_begun); });
    m_sentence->setFont(outcomeFont());
    m_notificationSid->setAccessibleName(tr("Notification SID"));
    m_notificationSid->setReadOnly(true);
    m_notificationSid->setFont(fixedFont());
    m_copySid->setIcon(actionIcon("copy"_L1));
    m_copySid->setText(tr("Copy the notification SID"));
    setPlainTip(*m_copySid, m_copySid->text());
    m_copySid->setFocusPolicy(Qt::TabFocus);
    connect(m_copySid, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_notificationSid->text()); });

    auto *sidLabel = new QLabel(tr("Notification SID"));
    sidLabel->setBuddy(m_notificationSid);
    auto *layout = new QGridLayout;
    content()->addLayout(layout, 1);
    layout->setSpacing(grid);
    layout->addWidget(m_mark, 0, 0, Qt::AlignTop);
    layout->addLayout(makeFirstRow(), 0, 1, 1, 3);
    layout->addWidget(m_explanation, 1, 1, 1, 3);
    layout->addWidget(sidLabel, 2, 1);
    layout->addWidget(m_notificationSid, 2, 2);
    layout->addWidget(m_copySid, 2, 3);
    layout->addWidget(m_trail, 3, 1, 1, 3);
    layout->addWidget(m_tabs, 4, 0, 1, 4);
    layout->setRowStretch(4, 1);
    layout->setColumnStretch(2, 1);
    setTabOrder(m_sentence, m_copy);
    setTabOrder(m_copy, m_explanation);
    fillTabs();
    showEmpty();
}

void OutcomeView::fillTabs()
{
    m_summary->setAccessibleName(tr("Summary"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the answer"));
    m_tabs->addTab(m_summary, tr("Su&mmary"));
    m_tabs->addTab(m_body, tr("&Body"));
    connect(m_body, &BodyView::compareRequested, this, &OutcomeView::comparisonRequested);
    m_tabs->addTab(m_headers, tr("H&eaders"));
    auto *timingTab = new QWidget;
    auto *timingLayout = new QVBoxLayout(timingTab);
    timingLayout->addWidget(m_timing);
    timingLayout->addStretch();
    m_tabs->addTab(timingTab, tr("Timin&g"));
}

/// With a width of its own: the column of the button below is as narrow as its icon.
QLayout *OutcomeView::makeFirstRow()
{
    auto *menu = new QMenu(m_copy);
    QAction *receipt = menu->addAction(tr("Copy &receipt"));
    receipt->setToolTip(tr("What was sent and how it ended, for a ticket. Identity and SIDs are masked."));
    QAction *curl = menu->addAction(tr("Copy as c&URL"));
    curl->setToolTip(tr("The request as a command, without the secret"));
    menu->setToolTipsVisible(true);
    connect(receipt, &QAction::triggered, this, &OutcomeView::receiptRequested);
    connect(curl, &QAction::triggered, this, &OutcomeView::curlRequested);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy this send for a ticket or as a command"));
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    return row;
}

void OutcomeView::showEmpty()
{
    m_sentence->setPlainText(tr("Nothing sent yet"));
    m_explanation->setPlainText(tr(
        "Fill in the form and send: Twilio’s response appears here. So does a history row that you open with Enter."));
    m_copySid->setEnabled(false);
    m_copy->setEnabled(false);
}

void OutcomeView::showBegun(const Attempt &attempt)
{
    m_begun = attempt;
    m_moment.start();
}

void OutcomeView::showAttempt(const Attempt &attempt)
{
    m_moment.stop();
    const bool isAnother = !m_shown || m_shown->startedAt != attempt.startedAt; // one that found no journal has no id
    m_shown = attempt;
    const SendResult &result = attempt.result;
    showSentence(attempt, isAnother);
    showSummary(attempt);
    showAnswer(result.answer);
    m_timing->setTiming(result.timing);
    showTrail();
    m_copy->setEnabled(true);
}

void OutcomeView::setWatched(const ChallengeSid &challenge, bool watched)
{
    if (watched)
        m_watched.insert(challenge.toString());
    else
        m_watched.remove(challenge.toString());
    showTrail();
}

void OutcomeView::showChallengeEnd(qint64 id, const ChallengeEnd &end)
{
    if (!m_shown || m_shown->id != id)
        return;
    m_shown->challengeEnd = end;
    showTrail();
}

void OutcomeView::showTrail()
{
    if (m_shown)
        m_trail->setAttempt(*m_shown, m_watched.contains(m_shown->request.challenge.toString()));
}

void OutcomeView::addNote(const QString &sentence)
{
    m_explanation->setPlainText(m_explanation->toPlainText() + u'\n' + sentence);
}

/// Aloud as well: the same once more, where it is of another send.
void OutcomeView::showSentence(const Attempt &attempt, bool isAnother)
{
    const SendResult &result = attempt.result;
    m_mark->setIcon(outcomeIcon(result.outcome));
    if (const QString sentence = outcomeSentence(result); isAnother || m_sentence->toPlainText() != sentence) {
        m_sentence->setPlainText(sentence);
        m_announcer->announce(sentence);
    }
    m_explanation->setPlainText(outcomeDetails(attempt));
    m_notificationSid->setText(result.notification ? sidText(result.notification->sid) : QString());
    m_notificationSid->setCursorPosition(0);
    m_copySid->setEnabled(!m_notificationSid->text().isEmpty());
}

void OutcomeView::showSummary(const Attempt &attempt)
{
    using enum FieldList::Font;
    m_summary->clear();
    if (const auto &notification = attempt.result.notification) {
        m_summary->add(tr("Created"), createdAt(attempt) ? localTime(*createdAt(attempt)) : QString());
        m_summary->add(tr("Time to live"), notification->ttl ? tr("%1 s").arg(*notification->ttl) : QString());
        m_summary->add(tr("Priority"), notification->priority.value_or(QString()));
        m_summary->add(tr("Identity"), notification->identity.value_or(QString()));
        m_summary->add(tr("Challenge SID"), sidText(notification->challenge), Fixed);
        m_summary->add(tr("Service SID"), sidText(notification->service), Fixed);
        m_summary->add(tr("Entity SID"), sidText(notification->entity), Fixed);
        m_summary->add(tr("Account SID"), sidText(notification->account), Fixed);
    } else {
        m_summary->add(tr("Identity"), attempt.request.identity.toString());
        m_summary->add(tr("Challenge SID"), attempt.request.challenge.toString(), Fixed);
        m_summary->add(tr("Service SID"), attempt.request.service.toString(), Fixed);
        m_summary->add(tr("Time to live"), ttlText(attempt.request.ttl));
    }
    m_summary->add(tr("Twilio request"), attempt.result.requestId, Fixed);
    m_summary->add(tr("Sent through"),
                   u"%1 (%2)"_s.arg(accountText(attempt.accountId, attempt.accountName), attempt.host));
    m_summary->add(tr("Started"), localTime(attempt.startedAt));
    m_summary->add(tr("By"), attempt.operatorName);
    m_summary->add(tr("Reason or ticket"), attempt.reason);
}

void OutcomeView::showAnswer(const Answer &answer)
{
    m_body->setAnswer(answer);
    m_headers->setPlainText(headersText(answer));
    m_headers->setPlaceholderText(tr("No headers were received."));
}

} // namespace renotify
