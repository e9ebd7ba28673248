// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendbutton.h"

#include "accountcolour.h"
#include "icons.h"

#include <QEvent>
#include <QGuiApplication>

namespace renotify {

using namespace Qt::StringLiterals;

SendButton::SendButton(QWidget *parent) : QPushButton(parent)
{
    setAccessibleName(tr("Send notification"));
    setToolTip(tr("Ctrl+Return"));
    setAccount({});
}

void SendButton::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    setEnabled(account.has_value());
    wearColour();
    showState();
}

void SendButton::setSending(bool sending)
{
    m_sending = sending;
    showState();
}

void SendButton::setHold(std::chrono::seconds left)
{
    m_hold = left;
    showState();
}

void SendButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        wearColour();
}

void SendButton::wearColour()
{
    QPalette palette = QGuiApplication::palette();
    const QColor colour = m_account && m_account->production ? shade(*m_account, palette) : QColor();
    if (colour.isValid()) {
        palette.setColor(QPalette::Button, colour);
        palette.setColor(QPalette::ButtonText, textOn(colour));
    }
    setPalette(palette);
    setIcon(actionIcon("send"_L1, colour.isValid() ? textOn(colour) : QColor()));
}

void SendButton::showState()
{
    setText(stateText());
    setAccessibleDescription(text().remove(u'&'));
}

QString SendButton::stateText() const
{
    if (m_sending)
        return tr("Sending…");
    if (!m_account || m_account->name.isEmpty())
        return tr("&Send notification");
    const QString name = QString(m_account->name).replace(u'&', "&&"_L1);
    if (m_hold.count() > 0)
        return tr("Sending to %1 in %2 s – Esc stops it").arg(name).arg(m_hold.count());
    return tr("&Send notification to %1").arg(name);
}

} // namespace renotify
