// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QPushButton>

#include <chrono>
#include <optional>

namespace renotify {

/// The button that sends, the one that is filled: it names the account, wears its colour for production, and counts
/// down what is held or has to wait. Its size does not depend on what it says. Its accessible name stays; the
/// description says the rest.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QColor wornColour() const; ///< that of a production account, else the accent
    QColor surface() const;    ///< as it is now: paler where it is disabled
    QColor ink() const;        ///< readable on that
    void wearColour();
    void showState();
    QString stateText(const QString &name) const; ///< with its letter; in `name` each & is doubled
    QString description(const QString &name) const;
    int widthOf(const QString &text) const;

    std::optional<Account> m_account;
    bool m_sending = false;
    std::chrono::seconds m_hold{0};
    std::chrono::seconds m_wait{0};
};

} // namespace renotify
