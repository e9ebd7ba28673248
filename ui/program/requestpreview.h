// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace renotify {

class AccountChoice;
class MainWindow;

/// *Show the request*: shows what the Send button would send, without the secret, made by the code that sends. It has
/// no secret and sends nothing.
class RequestPreview : public QObject
{
    Q_OBJECT

public:
    /// Adds its action to the menu of `window`. Both must outlive this object.
    RequestPreview(const AccountChoice &choice, MainWindow &window, QObject *parent = nullptr);

private:
    void show();
    void open(const QString &explanation, const QString &request);

    const AccountChoice &m_choice;
    MainWindow &m_window;
};

} // namespace renotify
