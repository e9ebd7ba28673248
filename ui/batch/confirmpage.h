// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QDateTime>
#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QPushButton;

namespace renotify {

class ReadingText;
class TextField;

/// What a run of a list will do, before it does it. On a production account the number of pushes is typed.
class ConfirmPage : public QWidget
{
    Q_OBJECT

public:
    struct Plan
    {
        qint64 pushes = 0;
        qint64 people = 0;
        std::optional<qint64> expected; ///< how many would be sent as it stands now, if not all
        QStringList leftOut = {};       ///< why and how many, a line each
        std::chrono::seconds atMost{0}; ///< at the present pace
        QDateTime begun = {};           ///< not valid: the list is new
    };

    explicit ConfirmPage(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, const Account &account);
    void takeFocus();

signals:
    void backRequested();
    void confirmed();

private:
    void confirm();
    void settle();
    bool isTyped() const;

    ReadingText *m_what;
    ReadingText *m_details;
    QLabel *m_leftOut;
    QWidget *m_typing;
    QLabel *m_typeLabel;
    TextField *m_number;
    QPushButton *m_back;
    QPushButton *m_send;
    qint64 m_pushes = 0;
    bool m_isProduction = false;
};

} // namespace renotify
