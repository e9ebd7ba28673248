// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sendhold.h"

namespace renotify {

class AccountChoice;
struct Attempt;
struct Error;
class HistoryModel;
class MainWindow;
struct NotificationRequest;
class Sender;

/// What lies between the wish to send and the outcome on the screen: which account it goes through, how
/// long it is held back, and where row and end are shown.
class SendControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SendControl(Sender &sender, const AccountChoice &choice, HistoryModel &history, MainWindow &window,
                QObject *parent = nullptr);

private:
    void send(const NotificationRequest &request, const QString &reason);
    void giveUpHold(const QString &why);
    void showEnd(const Attempt &attempt);
    void showNotRecorded(const Error &error);

    Sender &m_sender;
    const AccountChoice &m_choice;
    MainWindow &m_window;
    SendHold m_hold;
};

} // namespace renotify
