// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/sendrow.h"

#include "ui/form/sendbutton.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/textbutton.h"
#include "ui/widgets/theme.h"
#include "ui/words/verdicttext.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace renotify {

SendRow::SendRow(QWidget *parent)
    : QWidget(parent)
    , m_send(new SendButton)
    , m_cancel(new QPushButton(tr("Cance&l sending")))
    , m_override(new QCheckBox(tr("Se&nd anyway")))
    , m_preview(new TextButton)
    , m_note(new FieldNote)
{
    m_cancel->setAccessibleName(tr("Cancel sending"));
    m_cancel->setToolTip(tr("Esc"));
    connect(m_cancel, &QPushButton::clicked, this, &SendRow::cancelPressed);
    connect(m_send, &QPushButton::clicked, this, &SendRow::sendPressed);
    connect(m_override, &QCheckBox::toggled, this, &SendRow::showState);
    m_preview->setText(tr("Show request"));
    m_preview->setAccessibleName(tr("Show request"));
    m_preview->setToolTip(tr("What would be sent, without the secret (Ctrl+Shift+R)"));
    connect(m_preview, &QToolButton::clicked, this, &SendRow::previewPressed);

    // The first two share one place: a send that can be cancelled has no verdict to override.
    auto *ways = new QWidget;
    auto *way = new QHBoxLayout(ways);
    way->setContentsMargins(0, 0, 0, 0);
    way->addWidget(m_override);
    way->addWidget(m_cancel);
    way->addStretch(1);
    way->addWidget(m_preview);
    for (const QWidget *control : std::initializer_list<const QWidget *>{m_override, m_cancel, m_preview})
        ways->setMinimumHeight(qMax(ways->minimumHeight(), control->sizeHint().height()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_send);
    layout->addWidget(ways);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_note->keepRoom();
    setTabOrder(m_send, m_override);
    setTabOrder(m_override, m_cancel);
    setTabOrder(m_cancel, m_preview);
    showState();
}

void SendRow::setAccount(const std::optional<Account> &account, const QString &reason)
{
    m_hasAccount = account.has_value();
    m_reasonNotTo = reason;
    m_send->setAccount(account);
    showState();
}

void SendRow::setVerdict(const SendVerdict &verdict)
{
    if (verdict.kind != m_verdict.kind)
        m_override->setChecked(false);
    m_verdict = verdict;
    showState();
}

bool SendRow::overrides() const
{
    return m_verdict.mayBeOverridden && m_override->isChecked();
}

void SendRow::say(const QString &sentence)
{
    m_news = sentence;
    showState();
}

void SendRow::setSending(bool sending)
{
    if (sending)
        m_override->setChecked(false); // it applied to this send only
    m_send->setSending(sending);
    setBusy(sending);
}

void SendRow::setHold(std::chrono::seconds left)
{
    m_send->setHold(left);
    setBusy(left.count() > 0);
}

void SendRow::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy && m_cancel->hasFocus())
        m_send->setFocus(Qt::OtherFocusReason); // moved before the cancel button disappears and the focus goes astray
    showState();
}

bool SendRow::canSend() const
{
    return m_hasAccount && !m_busy && (m_verdict.kind == SendVerdict::Kind::Allowed || overrides());
}

void SendRow::focusSend()
{
    m_send->setFocus(Qt::OtherFocusReason);
}

void SendRow::showState()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    showNote(m_busy ? QString() : verdictText(m_verdict, now));
    const bool mayOverride = m_hasAccount && !m_busy && m_verdict.mayBeOverridden;
    const bool isRefused = m_verdict.kind != SendVerdict::Kind::Allowed && !overrides();
    const bool waits = isRefused && !m_busy && m_verdict.until;
    m_send->setWait(waits ? std::chrono::seconds((now.msecsTo(*m_verdict.until) + 999) / 1000)
                          : std::chrono::seconds(0));
    m_override->setVisible(mayOverride);
    m_cancel->setVisible(m_busy);
    if (isRefused && !m_busy && m_send->hasFocus() && mayOverride && !waits)
        m_override->setFocus(Qt::OtherFocusReason); // the next step, before the button is disabled
    else if (isRefused && !m_busy && m_send->hasFocus())
        emit leftBehind(); // otherwise the focus would go to whatever comes next in the window
    m_send->setEnabled(m_hasAccount && (m_busy || !isRefused));
    setPlainTip(*m_send, isRefused ? m_note->sentence() : tr("Ctrl+Return"));
}

void SendRow::showNote(const QString &against)
{
    using enum FieldNote::Tone;
    const bool isAlarm = m_verdict.kind == SendVerdict::Kind::Denied && m_verdict.notRequested;
    const bool isNews =
        m_verdict.kind == SendVerdict::Kind::CoolingDown || m_verdict.kind == SendVerdict::Kind::Approved;
    if (!m_reasonNotTo.isEmpty())
        m_note->say(Warning, m_reasonNotTo);
    else if (!against.isEmpty())
        m_note->say(isAlarm ? Fault : isNews ? Hint : Warning, against);
    else
        m_note->say(Hint, m_news);
}

/// Reserves room for the note on a cool-down, which comes and goes on its own.
void SendRow::reserve()
{
    constexpr int longCoolDown = 999; // seconds
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SendVerdict cooling{
        .kind = SendVerdict::Kind::CoolingDown, .until = now.addSecs(longCoolDown), .mayBeOverridden = true};
    m_note->keepRoomFor(verdictText(cooling, now), width());
}

void SendRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserve();
}

void SendRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        reserve();
}

} // namespace renotify
