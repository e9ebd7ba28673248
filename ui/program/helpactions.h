// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace renotify {

class HelpDialog;
class MainWindow;

/// What the menu offers to somebody who needs help: the guide, the versions and the diagnostics.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to the menu of `window`, which must outlive this object.
    explicit HelpActions(MainWindow &window, QObject *parent = nullptr);

private:
    void showHelp();
    void copyDiagnostics();

    MainWindow &m_window;
    QPointer<HelpDialog> m_help;
};

} // namespace renotify
