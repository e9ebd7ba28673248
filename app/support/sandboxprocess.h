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

/// The address of a running sandbox, and the credential that it accepts.
struct SandboxAddress
{
    QUrl url;
    CredentialSid account;
    Secret secret;
};

/// The sandbox program as a child of this process, which it never outlives. Its command line holds no secret: it
/// invents its own and prints it on its standard output. Belongs to the thread that made it, which has to live as long
/// (Linux ends the child together with the thread that started it).
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    /// The path of `renotify-sandbox`, installed or in the build tree; only its name if it is not found.
    static QString program();

    explicit SandboxProcess(QString program = SandboxProcess::program(),
                            std::chrono::milliseconds deadline = std::chrono::seconds(10));
    ~SandboxProcess() override;

    /// Starts the program unless it is running. Ends in SandboxFailed, with what the program or the system said, if
    /// there is no address within the deadline; it can be tried again then.
    QFuture<Result<SandboxAddress>> start();

signals:
    /// The program was running and has ended, so its address is no longer valid. start() starts a new one.
    void ended();

private:
    void launch();
    void read();
    void finish();
    void fail(const QString &detail);

    QString m_program;
    QTimer m_deadline;
    QProcess *m_process = nullptr; ///< the one in use; a child object, like those that are still being ended
    std::vector<QPromise<Result<SandboxAddress>>> m_waiting;
    std::optional<SandboxAddress> m_address; ///< set while the program runs
};

} // namespace renotify
