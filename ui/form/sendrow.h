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

/// The end of the form: the button that sends; below it the way to stop a send or to override a verdict; and the reason
/// why sending is not possible. All of these come and go during a send without moving anything.
class SendRow : public QWidget
{
    Q_OBJECT

public:
    explicit SendRow(QWidget *parent = nullptr);

    /// As SendForm::setAccount().
    void setAccount(const std::optional<Account> &account, const QString &reason);

    /// Sets whether the form may be sent, as far as is known. Overriding one verdict does not override another.
    void setVerdict(const SendVerdict &verdict);
    /// Whether the person has chosen to send despite the last verdict.
    bool overrides() const;

    void say(const QString &sentence); ///< as SendForm::say()
    void setSending(bool sending);
    void setHold(std::chrono::seconds left);

    bool isBusy() const { return m_busy; } ///< sending, or about to send
    bool canSend() const;                  ///< there is an account, the row is not busy, and no verdict forbids it

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
