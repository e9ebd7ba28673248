// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outcome/outcometools.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/textbutton.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidLength = 36; // characters of a whole SID with its margins

} // namespace

OutcomeTools::OutcomeTools(QWidget *parent)
    : QWidget(parent)
    , m_receipt(new TextButton)
    , m_again(new TextButton)
    , m_notification(new QWidget)
    , m_sid(new QLineEdit)
    , m_copySid(new QToolButton)
{
    fillReceipt();
    fillSid();
    m_again->setText(tr("Send again"));
    m_again->setAccessibleName(tr("Send again"));
    m_again->setToolTip(tr("Load this send into the form, to send it again from there (Ctrl+R)"));
    connect(m_again, &QToolButton::clicked, this, &OutcomeTools::sendAgainRequested);

    auto *layout = new FlowLayout(FlowLayout::Rest::OfLast, this);
    layout->addWidget(m_receipt);
    layout->addWidget(m_again);
    layout->addWidget(m_notification);
    setNotificationSid({});
}

void OutcomeTools::fillReceipt()
{
    auto *menu = new QMenu(m_receipt);
    QAction *curl = menu->addAction(tr("Copy as c&URL"));
    curl->setToolTip(tr("The request as a command, without the secret"));
    menu->setToolTipsVisible(true);
    connect(curl, &QAction::triggered, this, &OutcomeTools::curlRequested);
    m_receipt->setText(tr("Copy receipt"));
    m_receipt->setAccessibleName(tr("Copy receipt"));
    setPlainTip(*m_receipt,
                tr("What was sent and how it ended, for a ticket. Identity and SIDs are masked. (Ctrl+Shift+C)"));
    m_receipt->setIcon(actionIcon("copy"_L1));
    m_receipt->setMenu(menu);
    m_receipt->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_receipt, &QToolButton::clicked, this, &OutcomeTools::receiptRequested);
}

void OutcomeTools::fillSid()
{
    m_sid->setAccessibleName(tr("Notification SID"));
    m_sid->setReadOnly(true);
    m_sid->setFont(fixedFont());
    m_sid->setToolTip(tr("Notification SID"));
    m_sid->setMaximumWidth(QFontMetrics(fixedFont()).horizontalAdvance(u'0') * sidLength);
    auto *beside = new QHBoxLayout(m_notification);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(grid / 2);
    beside->addWidget(m_sid);
    beside->addWidget(m_copySid);
    m_copySid->setIcon(actionIcon("copy"_L1));
    m_copySid->setText(tr("Copy the notification SID"));
    setPlainTip(*m_copySid, m_copySid->text());
    m_copySid->setFocusPolicy(Qt::TabFocus);
    m_notification->setMaximumWidth(m_sid->maximumWidth() + beside->spacing() + m_copySid->sizeHint().width());
    connect(m_copySid, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_sid->text()); });
}

void OutcomeTools::setMaySendAgain(bool may)
{
    m_again->setEnabled(may);
}

void OutcomeTools::setNotificationSid(const QString &sid)
{
    m_sid->setText(sid);
    m_sid->setCursorPosition(0);
    m_notification->setVisible(!sid.isEmpty());
}

} // namespace renotify
