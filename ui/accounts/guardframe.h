// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QWidget>

#include <optional>

namespace renotify {

/// The window's content inside a frame of the account's colour: on all sides for production, only at the top for other
/// accounts with a colour. Its room is always reserved, so that nothing jumps.
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
