// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace renotify {

/// The most frequent actions on the send that is shown: copy its receipt, send it again, copy the SID of its
/// notification.
class OutcomeTools : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeTools(QWidget *parent = nullptr);

    /// If the SID is empty, its place stays free.
    void setNotificationSid(const QString &sid);

    /// Whether another push to the same challenge can help.
    void setMaySendAgain(bool may);

signals:
    void receiptRequested();
    void curlRequested();
    void sendAgainRequested();

private:
    void fillReceipt();
    void fillSid();

    QToolButton *m_receipt;
    QToolButton *m_again;
    QWidget *m_notification; ///< the SID and the button next to it
    QLineEdit *m_sid;
    QToolButton *m_copySid;
};

} // namespace renotify
