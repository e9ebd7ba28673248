// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace renotify {

/// Shows a request before it is sent, or the reason why there is none yet. It sends nothing.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` is without the secret; empty if there is none.
    RequestDialog(const QString &explanation, const QString &request, QWidget *parent = nullptr);
};

} // namespace renotify
