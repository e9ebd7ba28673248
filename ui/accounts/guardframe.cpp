// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/guardframe.h"

#include "ui/widgets/accountcolour.h"

#include <QPainter>

namespace renotify {

GuardFrame::GuardFrame(QWidget *parent)
    : QWidget(parent)
{
    setContentsMargins(thickness, thickness, thickness, thickness);
}

void GuardFrame::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    update();
}

void GuardFrame::paintEvent(QPaintEvent *)
{
    const QColor colour = m_account ? shade(*m_account, palette()) : QColor();
    if (!colour.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), thickness), colour);
    if (!m_account->production)
        return;
    painter.fillRect(QRect(0, height() - thickness, width(), thickness), colour);
    painter.fillRect(QRect(0, 0, thickness, height()), colour);
    painter.fillRect(QRect(width() - thickness, 0, thickness, height()), colour);
}

} // namespace renotify
