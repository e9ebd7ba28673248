// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QPushButton>

#include <chrono>
#include <optional>

namespace renotify {

/// The button that sends, and the only filled one. It names the account, has the colour of a production account, and
/// counts down a hold or a cool-down. Its size does not depend on its text. Its accessible name never changes; the
/// description says the rest.
class SendButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SendButton(QWidget *parent = nullptr);

    void setAccount(const std::optional<Account> &account);
    void setSending(bool sending);
    /// How much of the hold is left; zero if there is none.
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
    QColor wornColour() const; ///< the colour of a production account, otherwise the accent colour
    QColor surface() const;    ///< the colour now: paler if the button is disabled
    QColor ink() const;        ///< a text colour that is readable on the surface
    void wearColour();
    void showState();
    QString stateText(const QString &name) const; ///< with a letter marked for Alt; every & in `name` is doubled
    QString description(const QString &name) const;
    int widthOf(const QString &text) const;

    std::optional<Account> m_account;
    bool m_sending = false;
    std::chrono::seconds m_hold{0};
    std::chrono::seconds m_wait{0};
};

} // namespace renotify
