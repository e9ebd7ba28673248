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

/// The whole program on a data folder of its own, with a person who sends through its only account, keeps typing in the
/// meantime, and sees the result.
class LiveWindow : public QObject
{
    Q_OBJECT

public:
    /// Ready to send when the constructor returns; otherwise problem() says why.
    LiveWindow(const Account &account, std::chrono::seconds sendDeadline);

    /// Says why the window did not come up or the send did not end; empty if all is well.
    const QString &problem() const { return m_problem; }

    QString historyFile() const { return m_folder.filePath(QStringLiteral("history.sqlite")); }

    /// Clicks Send and types letters into the reason until the send has ended, each after the last one was painted and
    /// the form has settled. Returns Sending if the send does not end.
    SendResult send();

    // These are about that send.
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
