// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace renotify {

/// Links that the desktop gives to the program that runs already, as macOS does; elsewhere they come as a second start.
class LinkEvents : public QObject
{
    Q_OBJECT

public:
    /// Listens to the application from here on.
    explicit LinkEvents(QObject *parent = nullptr);

signals:
    /// Anybody may have written it.
    void arrived(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace renotify
