// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace renotify {

/// What is done most with the send that is shown: its receipt, sending it again, its notification's SID.
class OutcomeTools : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeTools(QWidget *parent = nullptr);

    /// Empty: there is none, and its place stays free.
    void setNotificationSid(const QString &sid);

signals:
    void receiptRequested();
    void curlRequested();
    void sendAgainRequested();

private:
    void fillReceipt();
    void fillSid();

    QToolButton *m_receipt;
    QToolButton *m_again;
    QWidget *m_notification; ///< its SID and the button beside it
    QLineEdit *m_sid;
    QToolButton *m_copySid;
};

} // namespace renotify
