// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QPushButton>

#include <chrono>
#include <optional>

namespace renotify {

/// The button that sends: it names the account, wears its colour for production, and counts down what is held or
/// has to wait. Its accessible name stays; the description says the rest.
class SendButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SendButton(QWidget *parent = nullptr);

    void setAccount(const std::optional<Account> &account);
    void setSending(bool sending);
    /// What is left of the hold; zero for none.
    void setHold(std::chrono::seconds left);
    /// How long the cool-down still lasts; zero for none.
    void setWait(std::chrono::seconds left);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor wornColour() const; ///< of a production account; invalid for others
    void wearColour();
    void showState();
    QString stateText(const QString &name) const; ///< with its letter; in `name` each & is doubled
    QString description(const QString &name) const;

    std::optional<Account> m_account;
    bool m_sending = false;
    std::chrono::seconds m_hold{0};
    std::chrono::seconds m_wait{0};
};

} // namespace renotify
