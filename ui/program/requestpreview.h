// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace renotify {

class AccountChoice;
class MainWindow;

/// *Show the request*: what the Send button would send, made by the code that sends, the secret left out. It knows no
/// secret and sends nothing.
class RequestPreview : public QObject
{
    Q_OBJECT

public:
    /// Puts its action into the menu of `window`. Both outlive this.
    RequestPreview(const AccountChoice &choice, MainWindow &window, QObject *parent = nullptr);

private:
    void show();
    void open(const QString &explanation, const QString &request);

    const AccountChoice &m_choice;
    MainWindow &m_window;
};

} // namespace renotify
