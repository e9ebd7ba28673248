// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/error.h"
#include "settings/windowstate.h"
#include "support/sandboxprocess.h"

#include <QObject>

namespace renotify {

class CredentialStores;

/// The account of the built-in sandbox. It exists while the sandbox program runs; its secret is kept for the session.
class SandboxAccount : public QObject
{
    Q_OBJECT

public:
    /// `secrets` stores the secret of each run, and must outlive this object.
    explicit SandboxAccount(const CredentialStores &secrets, QObject *parent = nullptr);

    /// The first content of the form for the sandbox: the customer who approves.
    static FormDraft example();

    /// Starts the program unless it is running; ready() or failed() follows.
    void start();

    /// Empty while the program is not running.
    const std::optional<Account> &account() const { return m_account; }

signals:
    void ready();
    void failed(const renotify::Error &error);
    void ended(); ///< the program has ended on its own: there is no account until start() is called again

private:
    const CredentialStores &m_secrets;
    SandboxProcess m_process;
    std::optional<Account> m_account;
};

} // namespace renotify
