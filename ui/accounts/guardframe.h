// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QWidget>

#include <optional>

namespace renotify {

/// The window's content in a frame of the account's colour: all around for production, at the top for others that
/// have one. Its room is always kept, so that nothing jumps.
class GuardFrame : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 4; ///< in device-independent pixels

    explicit GuardFrame(QWidget *parent = nullptr);

    void setAccount(const std::optional<Account> &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Account> m_account;
};

} // namespace renotify
