// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/challenge/challengecard.h"

#include "ui/challenge/challengestate.h"
#include "ui/challenge/challengetimes.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/theme.h"
#include "ui/words/looktext.h"
#include "ui/words/statustext.h"
#include "ui/words/together.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>

#include <chrono>

namespace renotify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int notPermitted = 70051; // Twilio's code

bool isNoSuchChallenge(const Error &error)
{
    return error.api && error.api->httpStatus == 404;
}

ReadingText *line(const QString &accessibleName)
{
    return new ReadingText(accessibleName, ReadingText::Kind::Line, 1);
}

/// Of a text in the language of the window.
int usualLine(const QFont &font)
{
    return ReadingText::lineHeight(ChallengeCard::tr("Enter service, identity and challenge to see its status."), font);
}

} // namespace

ChallengeCard::ChallengeCard(QWidget *parent)
    : QFrame(parent)
    , m_announcer(new Announcer(this))
    , m_mark(new IconLabel(2 * grid))
    , m_message(line(tr("Challenge message")))
    , m_status(line(tr("Challenge status")))
    , m_device(line(tr("Device")))
    , m_pushes(line(tr("Pushes used")))
{
    setFrameShape(QFrame::StyledPanel);
    auto *first = new QHBoxLayout;
    first->setSpacing(grid);
    first->addWidget(m_mark, 0, Qt::AlignTop);
    first->addWidget(m_status, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid, grid / 2, grid, grid / 2);
    layout->setSpacing(grid / 4);
    layout->addLayout(first);
    layout->addWidget(m_message);
    layout->addWidget(m_device);
    layout->addStretch(1);
    layout->addWidget(m_pushes); // at the bottom, so that nothing above moves it
    keepHeight();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ChallengeCard::showStatus);
}

void ChallengeCard::setState(const ChallengeState &state)
{
    m_state = &state;
    connect(&state, &ChallengeState::changed, this, &ChallengeCard::showAll);
    showAll();
}

void ChallengeCard::showAll()
{
    // An obstacle gets the room that the unknown facts leave free.
    const bool isKnown = m_state->challenge().has_value();
    m_status->setMostLines(isKnown ? 1 : 2);
    const QString message = messageText();
    const int most = isKnown ? 2 : 3;
    // A message in another script may need higher lines, and then gets fewer.
    m_message->setMostLines(qMax(1, most * usualLine(font()) / ReadingText::lineHeight(message, m_message->font())));
    if (m_state->challenge() && m_state->obstacle() && message != m_message->words())
        m_announcer->announce(message);
    m_message->say(message);
    m_device->say(m_state->device() ? deviceText(*m_state->device()) : QString());
    m_pushes->say(pushesText());
    for (ReadingText *text : {m_message, m_device, m_pushes})
        text->setVisible(!text->words().isEmpty());
    showStatus();
}

void ChallengeCard::showStatus()
{
    const auto &challenge = m_state->challenge();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto end = challenge ? endOf(*challenge, now) : std::nullopt;
    m_mark->setVisible(challenge.has_value());
    m_mark->setIcon(!challenge ? QIcon() : statusIcon(end ? std::optional(end->status) : challenge->status));
    QFont weight = m_status->font();
    weight.setWeight(challenge || m_state->obstacle() ? QFont::DemiBold : QFont::Normal); // a hint is not news
    m_status->setFont(weight);
    m_status->say(statusText());
    const QString news = end ? endText(*end) : challenge ? statusWord(*challenge) : QString();
    if (news != m_said) { // but not for each second of the countdown
        m_said = news;
        m_announcer->announce(news.isEmpty() ? QString() : tr("Challenge: %1").arg(news));
    }
    // Continues after the time seems to be over: if a clock is corrected, the challenge is pending again.
    const bool counts = isVisible() && challenge && !endSaid(*challenge, now) && challenge->expiresAt;
    if (counts != m_second.isActive())
        counts ? m_second.start() : m_second.stop();
}

QString ChallengeCard::messageText() const
{
    const auto &obstacle = m_state->obstacle();
    if (m_state->challenge() && obstacle)
        return sentences({tr("The last check failed; this is from %1.", "14:30:11")
                              .arg(QLocale().toString(m_state->readAt().toLocalTime().time(), u"HH:mm:ss"_s)),
                          lookSentence(*obstacle)});
    if (m_state->challenge() && !m_state->challenge()->message.isEmpty())
        return tr("“%1”").arg(m_state->challenge()->message.simplified());
    if (!obstacle)
        return {};
    if (m_state->mayNotLook() && obstacle->api && obstacle->api->code == notPermitted)
        return tr("You can still send. The key lacks /twilio/verify/challenge/read.");
    return isNoSuchChallenge(*obstacle) ? tr("Check all three against the customer’s sign-in.")
                                        : lookSentence(*obstacle);
}

QString ChallengeCard::statusText() const
{
    if (!m_state->query())
        return tr("Enter service, identity and challenge to see its status.");
    const auto &challenge = m_state->challenge();
    if (!challenge && m_state->isAsking())
        return tr("Loading the challenge…");
    if (!challenge)
        return m_state->obstacle() ? obstacleText() : QString();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto end = endOf(*challenge, now))
        return endText(*end);
    const QString word = statusWord(*challenge);
    const auto left = lifeLeft(*challenge, now);
    return left ? onOneLine({word, timeLeftText(left->count())}) : word;
}

/// Short, because the card is narrow.
QString ChallengeCard::obstacleText() const
{
    if (isNoSuchChallenge(*m_state->obstacle()))
        return tr("Challenge not found");
    return m_state->mayNotLook() ? tr("This account can’t read challenges")
                                 : tr("Couldn’t load the challenge. Press F5 to retry.");
}

QString ChallengeCard::pushesText() const
{
    if (!m_state->query())
        return {};
    const SendFacts &facts = m_state->facts();
    if (!m_state->challenge() && m_state->obstacle() && facts.used == 0)
        return {}; // what to do about the obstacle needs this line
    if (facts.spent)
        return tr("Pushes used: all %1, according to Twilio").arg(mostPushes);
    return tr("Pushes used here: %1 of %2")
        .arg(QLocale().toString(qMin(facts.used, mostPushes)), QLocale().toString(mostPushes));
}

/// Keeps the height of a challenge with a message of two lines, whatever the card shows.
void ChallengeCard::keepHeight()
{
    constexpr int lines = 5;
    const QMargins around = layout()->contentsMargins();
    setFixedHeight(lines * usualLine(font()) + 3 * layout()->spacing() + around.top() + around.bottom()
                   + 2 * frameWidth());
}

void ChallengeCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepHeight();
}

void ChallengeCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_state)
        showStatus();
}

void ChallengeCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_second.stop();
}

} // namespace renotify
