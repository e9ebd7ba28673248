// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace renotify {

/// A request to be read before it is sent, or why there is none yet. It sends nothing.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` without the secret; empty where there is none.
    RequestDialog(const QString &explanation, const QString &request, QWidget *parent = nullptr);
};

} // namespace renotify
