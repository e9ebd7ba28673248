// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/sendbutton.h"

#include "ui/widgets/accountcolour.h"
#include "ui/widgets/icons.h"
#include "ui/words/accounttext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 28; // of an account, in characters, before it makes the whole window wider

} // namespace

SendButton::SendButton(QWidget *parent)
    : QPushButton(parent)
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

void SendButton::setWait(std::chrono::seconds left)
{
    m_wait = left;
    showState();
}

void SendButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // its own comes here too, and changes nothing more
        wearColour();
}

// A style makes a button's colour paler, until the text on it cannot be read: this surface is ours.
void SendButton::paintEvent(QPaintEvent *event)
{
    if (!wornColour().isValid()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    painter.setBrush(isDown() ? wornColour().darker(115) : wornColour());
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 3, 3);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

QColor SendButton::wornColour() const
{
    return m_account && m_account->production ? shade(*m_account, QGuiApplication::palette()) : QColor();
}

void SendButton::wearColour()
{
    const QColor colour = wornColour();
    QPalette worn; // of nothing but these two: the rest follows the window's
    if (colour.isValid()) {
        worn.setColor(QPalette::Button, colour);
        worn.setColor(QPalette::ButtonText, textOn(colour));
    }
    setPalette(worn);
    setIcon(actionIcon("send"_L1, colour.isValid() ? textOn(colour) : QColor()));
}

void SendButton::showState()
{
    const QString name = m_account ? accountText(m_account->id, m_account->name) : QString();
    const QFontMetrics metrics = fontMetrics();
    QString shown = metrics.elidedText(name, Qt::ElideMiddle, longestName * metrics.averageCharWidth());
    setText(stateText(shown.replace(u'&', "&&"_L1)));
    setAccessibleDescription(description(name));
}

QString SendButton::stateText(const QString &name) const
{
    if (m_sending)
        return tr("Sending…");
    if (m_hold.count() > 0)
        return tr("Sending in %1 s").arg(QLocale().toString(qint64(m_hold.count())));
    if (m_wait.count() > 0)
        return tr("Wait %1 s").arg(QLocale().toString(qint64(m_wait.count())));
    return name.isEmpty() ? tr("&Send notification") : tr("&Send notification to %1").arg(name);
}

QString SendButton::description(const QString &name) const
{
    if (name.isEmpty() || m_sending)
        return {};
    if (m_hold.count() > 0)
        return tr("Sending to %1 in %2 s. Esc stops it.").arg(name, QLocale().toString(qint64(m_hold.count())));
    if (m_wait.count() > 0)
        return tr("Wait %2 s before you send to %1 again.").arg(name, QLocale().toString(qint64(m_wait.count())));
    return tr("Sends to %1").arg(name);
}

} // namespace renotify
