// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "support/lagmonitor.h"
#include "ui/program/program.h"

#include <QTemporaryDir>

#include <functional>
#include <optional>

class QLineEdit;

namespace renotify {

/// The whole program on a data folder of its own, and a person who sends through its one account, goes on typing
/// all the while and sees what becomes of it.
class LiveWindow : public QObject
{
    Q_OBJECT

public:
    /// Ready to send when it returns; else see problem().
    LiveWindow(const Account &account, std::chrono::seconds sendDeadline);

    /// A sentence when it did not come up or the send did not end; empty when all is well.
    const QString &problem() const { return m_problem; }

    QString historyFile() const { return m_folder.filePath(QStringLiteral("history.sqlite")); }

    /// Clicks Send, and types a letter into the reason once the last one was painted and the form has settled, until
    /// the send has ended; Sending if it does not.
    SendResult send();

    // of that send
    std::chrono::milliseconds took() const { return m_took; }
    LagMonitor &lag() { return *m_lag; }
    int lettersPainted() const { return m_lettersPainted; }
    bool fieldHasEveryLetter() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typeLetter();

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QLineEdit *m_reason = nullptr;
    QString m_problem;
    QTimer m_pause;
    std::optional<LagMonitor> m_lag;
    std::chrono::milliseconds m_took{0};
    int m_lettersTyped = 0;
    int m_lettersPainted = 0;
};

} // namespace renotify
