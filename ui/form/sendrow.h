// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/sendpolicy.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace renotify {

class SendButton;

/// The end of the form: the button that sends, the one that stops it, and in front of them why it may not be sent, with
/// a way to do it all the same where a person may know better.
class SendRow : public QWidget
{
    Q_OBJECT

public:
    explicit SendRow(QWidget *parent = nullptr);

    /// As SendForm::setAccount().
    void setAccount(const std::optional<Account> &account, const QString &reason);

    /// Whether it may be sent, as far as is known. Overriding one verdict overrides no other.
    void setVerdict(const SendVerdict &verdict);
    /// The person has chosen to send in spite of what setVerdict() said last.
    bool overrides() const;

    void say(const QString &sentence); ///< as SendForm::say()
    void setSending(bool sending);
    void setHold(std::chrono::seconds left);

    bool isBusy() const { return m_busy; } ///< sending, or about to
    bool canSend() const;                  ///< there is an account, it is not busy, and nothing speaks against it

    void focusSend();

signals:
    void sendPressed();
    void cancelPressed();

private:
    void setBusy(bool busy);
    void showState();

    QLabel *m_note;
    QCheckBox *m_override;
    QPushButton *m_cancel;
    SendButton *m_send;
    bool m_hasAccount = false;
    QString m_reasonNotTo;
    QString m_news;
    SendVerdict m_verdict;
    bool m_busy = false;
};

} // namespace renotify
