// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "send/sender.h"
#include "ui/form/sendhold.h"

namespace renotify {

class AccountChoice;
class ChallengeState;
class HistoryModel;
class MainWindow;
struct SendVerdict;

/// Everything between the wish to send and the outcome on the screen: which account the send goes through, whether it
/// is allowed, how long it is held back, and where its row and its end are shown.
class SendControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    SendControl(Sender &sender, const AccountChoice &choice, ChallengeState &challenge, HistoryModel &history,
                MainWindow &window, QObject *parent = nullptr);

signals:
    void refused(const renotify::SendVerdict &verdict); ///< the send that a person wished for was refused

private:
    void listenToForm();
    void listenToSender(HistoryModel &history);
    void askAboutForm();
    void showVerdict();
    void send(const NotificationRequest &request, const QString &reason);
    void weigh(const SendOrder &order, const SendVerdict &verdict);
    void checkHeld(const SendVerdict &verdict);
    void checkAccount();
    void refuse(const SendVerdict &verdict);
    bool giveUp(const QString &why); ///< false: there is nothing to give up, or not any more
    void showEnd(const Attempt &attempt);
    void showNotRecorded(const Error &error);

    Sender &m_sender;
    const AccountChoice &m_choice;
    ChallengeState &m_challenge;
    MainWindow &m_window;
    SendHold m_hold;
    std::optional<SendOrder> m_wish; // set until the send begins or is given up
    QTimer m_second;                 // runs while time alone can change the verdict
    bool m_isWeighing = false;       // judging whether the wish may be sent
    bool m_isHeldBack = false;       // whether the account holds the last wish back
    quint64 m_wishes = 0;            // tells a wish that was given up from later ones
};

} // namespace renotify
