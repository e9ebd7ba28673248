// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/sendbutton.h"

#include "ui/widgets/accountcolour.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/words/accounttext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 2 * grid; // on each side of the text
constexpr float paleShare = 0.3F; // how much of the colour is left when the button is disabled
constexpr int fewest = 4;         // characters of a name that are still worth showing

} // namespace

SendButton::SendButton(QWidget *parent)
    : QPushButton(parent)
{
    setAccessibleName(tr("Send notification"));
    setToolTip(tr("Ctrl+Return"));
    setAutoDefault(true); // Enter presses the button, as in a dialog
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
    if (event->type() == QEvent::PaletteChange) // the button's own palette comes here too, and changes nothing more
        wearColour();
    if (event->type() == QEvent::FontChange)
        showState();
}

/// The Enter key that chose the challenge may still be held down: it must not send.
void SendButton::keyPressEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        QPushButton::keyPressEvent(event);
}

void SendButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    showState();
}

QSize SendButton::minimumSizeHint() const
{
    return {widthOf(tr("&Send notification")), fontMetrics().height() + 2 * grid};
}

QSize SendButton::sizeHint() const
{
    return minimumSizeHint();
}

int SendButton::widthOf(const QString &text) const
{
    const int icon = iconSize().width() + grid / 2;
    return fontMetrics().size(Qt::TextShowMnemonic, text).width() + icon + 2 * padding;
}

// A style makes a button's colour paler until its text cannot be read, so we paint the surface ourselves.
void SendButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? surface().darker(115) : surface());
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), grid / 2, grid / 2);
    option.palette.setColor(QPalette::ButtonText, ink());
    option.icon = actionIcon("send"_L1, ink());
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

QColor SendButton::wornColour() const
{
    const QPalette palette = QGuiApplication::palette();
    return m_account && m_account->production ? shade(*m_account, palette)
                                              : palette.color(QPalette::Active, QPalette::Highlight);
}

QColor SendButton::surface() const
{
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    return isEnabled() ? wornColour() : mixed(wornColour(), window, paleShare);
}

QColor SendButton::ink() const
{
    return isEnabled() ? textOn(wornColour())
                       : readableOn(surface(), QGuiApplication::palette().color(QPalette::WindowText));
}

void SendButton::wearColour()
{
    QPalette worn; // sets only these two colours: the others follow the window
    worn.setColor(QPalette::Button, wornColour());
    worn.setColor(QPalette::ButtonText, textOn(wornColour()));
    setPalette(worn);
    setIcon(actionIcon("send"_L1, textOn(wornColour())));
}

/// The name of the account is shortened first; a button without room for it shows none.
void SendButton::showState()
{
    const QString name = m_account ? accountText(m_account->id, m_account->name) : QString();
    const int room = width() - widthOf(stateText(u"-"_s)) + fontMetrics().horizontalAdvance(u'-');
    const bool hasRoom = room >= fewest * fontMetrics().averageCharWidth();
    QString shown = hasRoom ? fontMetrics().elidedText(name, Qt::ElideMiddle, room) : QString();
    if (const QString text = stateText(shown.replace(u'&', "&&"_L1)); text != QPushButton::text())
        setText(text);
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
