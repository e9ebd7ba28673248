// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "domain/sid.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

class QProcess;

namespace renotify {

/// Where a running sandbox listens, and what it lets in.
struct SandboxAddress
{
    QUrl url;
    CredentialSid account;
    Secret secret;
};

/// The sandbox program as a child of this one, which it never outlives. Nothing secret is on its command
/// line: it invents its own and says it on its standard output. Belongs to the thread that made it, which has
/// to live as long (Linux ends the child with the thread that started it).
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    /// Where `renotify-sandbox` is, installed or in the build tree; just the name if it is nowhere.
    static QString program();

    explicit SandboxProcess(QString program = SandboxProcess::program(),
                            std::chrono::milliseconds deadline = std::chrono::seconds(10));
    ~SandboxProcess() override;

    /// Starts it unless it runs already. SandboxFailed, with what the program or the system said, when there
    /// is no address within the deadline; it can be tried again then.
    QFuture<Result<SandboxAddress>> start();

signals:
    /// It ran, and has ended; its address is void. start() begins a new one.
    void ended();

private:
    void launch();
    void read();
    void finish();
    void fail(const QString &detail);

    QString m_program;
    QTimer m_deadline;
    QProcess *m_process = nullptr; ///< the one in use; a child, like those that are still being ended
    std::vector<QPromise<Result<SandboxAddress>>> m_waiting;
    std::optional<SandboxAddress> m_address; ///< while it runs
};

} // namespace renotify
