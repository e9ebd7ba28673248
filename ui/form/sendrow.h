// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/sendpolicy.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QToolButton;

namespace renotify {

class FieldNote;
class SendButton;

/// The end of the form: the button that sends, beneath it the way to stop a send or to send in spite of what speaks
/// against it, and why it may not be sent. All of that comes and goes during a send, and none of it moves anything.
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
    void leftBehind(); ///< the button that has the focus is about to be disabled
    void sendPressed();
    void cancelPressed();
    void previewPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setBusy(bool busy);
    void showState();
    void showNote(const QString &against);
    void reserve();

    SendButton *m_send;
    QPushButton *m_cancel;
    QCheckBox *m_override;
    QToolButton *m_preview;
    FieldNote *m_note;
    bool m_hasAccount = false;
    QString m_reasonNotTo;
    QString m_news;
    SendVerdict m_verdict;
    bool m_busy = false;
};

} // namespace renotify
