// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/outcomeview.h"

#include "ui/outcome/bodyview.h"
#include "ui/outcome/challengetrail.h"
#include "ui/outcome/fieldlist.h"
#include "ui/outcome/outcomehead.h"
#include "ui/outcome/outcometools.h"
#include "ui/outcome/timingview.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"
#include "ui/words/attempttext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include <chrono>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestTimer = 24 * 60 * 60 * 1000;

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
    , m_whose(new ReadingText(tr("Customer"), ReadingText::Kind::Line, 1))
    , m_when(new QLabel)
    , m_head(new OutcomeHead)
    , m_tools(new OutcomeTools)
    , m_trail(new ChallengeTrail)
    , m_tabs(new QTabWidget)
    , m_summary(new FieldList)
    , m_body(new BodyView)
    , m_headers(textTab(tr("Response headers")))
    , m_timing(new TimingView)
{
    m_when->setTextFormat(Qt::PlainText);
    auto *whose = new QWidget;
    auto *row = new QHBoxLayout(whose);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_whose, 1);
    row->addWidget(m_when);
    addToHeading(whose);
    content()->addWidget(m_head);
    setFocusProxy(m_head);
    content()->addWidget(m_trail);
    content()->addWidget(m_tools);
    content()->addWidget(m_tabs, 1);
    content()->addStretch();
    fillTabs();
    listen();
    showHead();
}

void OutcomeView::listen()
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(50ms);
    connect(&m_moment, &QTimer::timeout, this, [this] { showAttempt(*m_begun); });
    m_validity.setSingleShot(true);
    connect(&m_validity, &QTimer::timeout, this, &OutcomeView::showHead);
    connect(m_tools, &OutcomeTools::receiptRequested, this, &OutcomeView::receiptRequested);
    connect(m_tools, &OutcomeTools::curlRequested, this, &OutcomeView::curlRequested);
    connect(m_tools, &OutcomeTools::sendAgainRequested, this, &OutcomeView::sendAgainRequested);
}

void OutcomeView::fillTabs()
{
    m_summary->setAccessibleName(tr("Summary"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the answer"));
    m_tabs->addTab(m_summary, tr("Summar&y"));
    m_tabs->addTab(m_body, tr("&Body"));
    connect(m_body, &BodyView::compareRequested, this, &OutcomeView::comparisonRequested);
    m_tabs->addTab(m_headers, tr("H&eaders"));
    auto *timingTab = new QWidget;
    auto *timingLayout = new QVBoxLayout(timingTab);
    timingLayout->addWidget(m_timing);
    timingLayout->addStretch();
    auto *scrolled = new QScrollArea; // the tab that needs the most height, for small screens
    scrolled->setWidget(timingTab);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(scrolled, tr("Timin&g"));
}

void OutcomeView::showBegun(const Attempt &attempt)
{
    m_begun = attempt;
    m_moment.start();
}

void OutcomeView::showAttempt(const Attempt &attempt, Occasion occasion)
{
    m_moment.stop();
    const bool isAnother = !m_shown || m_shown->startedAt != attempt.startedAt; // an unrecorded send has no id
    if (isAnother)
        m_said.clear();
    m_shown = attempt;
    m_occasion = occasion;
    const SendResult &result = attempt.result;
    if (occasion == Occasion::Now && result.outcome == Outcome::Accepted && !attempt.challengeEnd)
        m_watched.insert(attempt.request.challenge.toString());
    showSummary(attempt);
    showAnswer(result.answer);
    m_timing->setTiming(result.timing);
    m_tools->setNotificationSid(result.notification ? sidText(result.notification->sid) : QString());
    m_tabs->setTabVisible(m_tabs->indexOf(m_body), result.answer.httpStatus != 0);
    m_tabs->setTabVisible(m_tabs->indexOf(m_headers), !result.answer.headers.isEmpty());
    m_tabs->setTabVisible(m_tabs->count() - 1, result.timing.finished.has_value());
    showHead();
}

void OutcomeView::forget(const Identity &identity)
{
    if (!m_shown || m_shown->request.identity != identity || m_shown->result.outcome == Outcome::Sending)
        return;
    m_shown.reset();
    m_said.clear();
    m_validity.stop();
    m_whose->say({});
    m_summary->clear();
    showAnswer({});
    m_tools->setNotificationSid({});
    showHead();
}

void OutcomeView::setWatched(const ChallengeSid &challenge, bool watched)
{
    if (watched)
        m_watched.insert(challenge.toString());
    else
        m_watched.remove(challenge.toString());
    showHead();
}

void OutcomeView::showChallengeEnd(qint64 id, const ChallengeEnd &end)
{
    if (!m_shown || m_shown->id != id)
        return;
    m_shown->challengeEnd = end;
    showHead();
}

void OutcomeView::setFormSubject(const FormSubject &subject)
{
    if (std::exchange(m_subject, subject) != subject)
        showHead();
}

bool OutcomeView::isWatched() const
{
    return m_shown && m_watched.contains(m_shown->request.challenge.toString());
}

/// Whatever the form leaves empty counts as the same.
OutcomeView::Relation OutcomeView::relation() const
{
    if (!m_shown || !m_subject)
        return Relation::Same;
    const NotificationRequest &request = m_shown->request;
    if (m_subject->accountId != m_shown->accountId)
        return Relation::OtherAccount;
    const auto differs = [](const QString &typed, const QString &shown) { return !typed.isEmpty() && typed != shown; };
    if (m_subject->identity != request.identity.toString() || differs(m_subject->service, request.service.toString()))
        return Relation::OtherCustomer;
    return differs(m_subject->challenge, request.challenge.toString()) ? Relation::OtherChallenge : Relation::Same;
}

void OutcomeView::showWhose(Relation relation)
{
    const QString identity = m_shown->request.identity.toString();
    const auto words = [&] {
        switch (relation) {
        case Relation::OtherAccount:
            return tr("Sent through another account, to %1").arg(identity);
        case Relation::OtherCustomer:
            return tr("Another customer: %1").arg(identity);
        case Relation::OtherChallenge:
            return tr("Another challenge of %1").arg(identity);
        case Relation::Same:
            break;
        }
        switch (m_occasion) {
        case Occasion::Now:
            break;
        case Occasion::LastSend:
            return tr("The last send, to %1").arg(identity);
        case Occasion::History:
            return tr("From the history: %1").arg(identity);
        }
        return identity;
    };
    m_whose->say(words());
    const bool isToday = m_shown->startedAt.toLocalTime().date() == QDate::currentDate();
    m_when->setText(isToday && m_occasion != Occasion::History ? clockTime(m_shown->startedAt)
                                                               : localTime(m_shown->startedAt));
    setPlainTip(*m_when, utcTime(m_shown->startedAt));
}

/// Also says it aloud; said again if the same words are about another send.
void OutcomeView::showHead()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_tools, m_tabs, m_whose, m_when})
        part->setVisible(m_shown.has_value());
    m_trail->setVisible(m_shown && mayHaveArrived(m_shown->result.outcome));
    if (!m_shown) {
        return m_head->show({.stage = {},
                             .headline = tr("Nothing sent yet"),
                             .smallPrint = {},
                             .advice = tr("Fill in the form and send: what happened to the customer appears here. So "
                                          "does a history row that you open with Enter.")});
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const PushStage stage = pushStage(*m_shown, isWatched());
    const bool isBack = relation() != Relation::Same;
    const QString words = headline(*m_shown, stage);
    showWhose(relation());
    m_trail->setAttempt(*m_shown, isWatched());
    m_tools->setMaySendAgain(!isOver(stage));
    m_head->show({.stage = stage,
                  .headline = isBack ? whoseHeadline(m_shown->request.identity, words) : words,
                  .smallPrint = smallPrint(*m_shown),
                  .advice = headlineAdvice(*m_shown, stage, now),
                  .place = isBack ? OutcomeHead::Place::Back : OutcomeHead::Place::Front});
    if (const auto until = validUntil(*m_shown); until && *until > now)
        m_validity.start(std::chrono::milliseconds(qMin(longestTimer, now.msecsTo(*until) + 1)));
    if (m_occasion != Occasion::LastSend && std::exchange(m_said, words) != words)
        m_announcer->announce(words);
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
