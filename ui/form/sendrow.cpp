// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/sendrow.h"

#include "ui/form/sendbutton.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/words/verdicttext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSizePolicy>

namespace renotify {

SendRow::SendRow(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel)
    , m_override(new QCheckBox(tr("Send anywa&y")))
    , m_cancel(new QPushButton(tr("Cance&l sending")))
    , m_send(new SendButton)
{
    m_cancel->setAccessibleName(tr("Cancel sending"));
    m_cancel->setToolTip(tr("Esc"));
    m_cancel->setEnabled(false);
    m_override->hide();
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    connect(m_cancel, &QPushButton::clicked, this, &SendRow::cancelPressed);
    connect(m_send, &QPushButton::clicked, this, &SendRow::sendPressed);
    connect(m_override, &QCheckBox::toggled, this, &SendRow::showState);

    // Send comes first in the tab order and stands at the right edge, where the eye ends.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_note, 0, 0, 1, 3);
    layout->addWidget(m_override, 1, 0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_cancel, 1, 1);
    layout->addWidget(m_send, 1, 2);
    setTabOrder(m_override, m_send);
    setTabOrder(m_send, m_cancel);
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
        m_override->setChecked(false); // it was for this one
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
        m_send->setFocus(Qt::OtherFocusReason); // before it is disabled and the focus wanders off
    m_cancel->setEnabled(busy);
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
    const QString against = m_busy ? QString() : verdictText(m_verdict, now);
    m_note->setText(!m_reasonNotTo.isEmpty() ? m_reasonNotTo : !against.isEmpty() ? against : m_news);
    const bool mayOverride = m_hasAccount && !m_busy && m_verdict.mayBeOverridden;
    m_override->setVisible(mayOverride);
    const bool isRefused = m_verdict.kind != SendVerdict::Kind::Allowed && !overrides();
    const bool waits = isRefused && !m_busy && m_verdict.until;
    m_send->setWait(waits ? std::chrono::seconds((now.msecsTo(*m_verdict.until) + 999) / 1000)
                          : std::chrono::seconds(0));
    if (isRefused && !m_busy && m_send->hasFocus() && mayOverride)
        m_override->setFocus(Qt::OtherFocusReason); // the way on, before the button is disabled
    m_send->setEnabled(m_hasAccount && (m_busy || !isRefused));
    setPlainTip(*m_send, isRefused ? m_note->text() : tr("Ctrl+Return"));
}

} // namespace renotify
