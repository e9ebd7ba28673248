// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace renotify {

/// Links that the desktop hands to the running program, as macOS does; on other systems they come as a second start.
class LinkEvents : public QObject
{
    Q_OBJECT

public:
    /// Starts to listen to the application.
    explicit LinkEvents(QObject *parent = nullptr);

signals:
    /// Anybody may have written the link.
    void arrived(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace renotify
